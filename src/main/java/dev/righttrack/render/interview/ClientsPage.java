package dev.righttrack.render.interview;

import dev.righttrack.interview.journal.ClientRecord;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clients of a folder as a page, those who were talked to last first. */
public final class ClientsPage {

    private ClientsPage() {}

    /** The page on some clients, in their order. */
    public static Page of(String folder, List<ClientRecord> clients) {
        return Page.of(
                "Clients in " + folder,
                clients.size() == 1 ? "One interview." : clients.size() + " interviews, the latest first.",
                List.of(new Part(
                        "Clients",
                        clients.stream().map(client -> item(client, clients)).toList())));
    }

    private static Item item(ClientRecord client, List<ClientRecord> all) {
        String who = client.name().isEmpty() || client.name().equals(client.id())
                ? client.id()
                : client.name() + " (" + client.id() + ")";
        String first = client.ranking().isEmpty()
                ? "nothing said yet"
                : client.ranking().get(0) + " listed first";
        List<Item> below = new ArrayList<>();
        below.add(Item.of("", sessions(client)));
        if (!client.notes().isEmpty()) {
            below.add(Item.of("", client.notes()));
        }
        if (all.stream().filter(one -> one.id().equals(client.id())).count() > 1) {
            below.add(Item.of("", "another journal here has the id " + client.id() + " as well"));
        }
        return new Item(
                "-", client.last() + "  " + who + ": " + first, Style.PLAIN, Optional.empty(), List.of(), below);
    }

    private static String sessions(ClientRecord client) {
        String answers = client.answers() == 1 ? "1 answer" : client.answers() + " answers";
        return answers + " since " + client.begun()
                + (client.adviser().isEmpty() ? "" : ", adviser " + client.adviser())
                + "; interview --resume " + client.journal();
    }
}
