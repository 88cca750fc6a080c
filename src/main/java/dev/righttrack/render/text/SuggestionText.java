package dev.righttrack.render.text;

import dev.righttrack.authoring.suggest.Suggestion;
import java.util.List;
import java.util.TreeMap;

/** Edits that would make a case come out right, as text with patches. */
public final class SuggestionText {

    private SuggestionText() {}

    /**
     * The edits, the best first; ends with a line end.
     *
     * @param now the role that is first as the rules stand, or nobody
     */
    public static String render(String candidate, String role, String now, List<Suggestion> suggestions) {
        StringBuilder out = new StringBuilder();
        out.append("for " + candidate + " " + now + " comes first, and " + role + " should\n");
        if (suggestions.isEmpty()) {
            out.append("no single edit of a level, an importance, a weight or a requirement does that\n");
            return out.toString();
        }
        boolean green = suggestions.get(0).broken().isEmpty();
        if (!green) {
            out.append("no single edit does that and leaves every case green; these turn the fewest red\n");
        }
        for (int i = 0; i < suggestions.size(); i++) {
            Suggestion one = suggestions.get(i);
            out.append("\n" + (i + 1) + ". " + one.edit().file() + ":"
                    + one.edit().from() + "  " + one.edit().words() + "\n");
            one.broken().forEach(broken -> out.append("   turns red: " + broken.place() + " " + broken.name() + "\n"));
            out.append("   " + (one.broken().isEmpty() ? "every case stays green; " : "") + one.flipped() + " of "
                    + one.people() + " made-up people get another first place\n");
            new TreeMap<>(one.flips()).forEach((flip, count) -> out.append("     " + count + " " + flip + "\n"));
            out.append("\n");
            one.patch().lines().forEach(line -> out.append("   " + line + "\n"));
        }
        return out.toString();
    }
}
