package dev.righttrack.rules.compile;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.knowledge.Citations;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The identities of the engine's own rules, read from their DRL. */
final class CoreRules {

    private static final Pattern HEAD = Pattern.compile(
            "^rule \"([^\"]*)\"\\s*\\R\\s*@because\\(\"([^\"]*)\"\\)\\s*\\R\\s*@cites\\(\"([^\"]*)\"\\)",
            Pattern.MULTILINE);

    private CoreRules() {}

    static List<RuleCard> cards(List<SourceText> core, Citations citations) {
        List<RuleCard> cards = new ArrayList<>();
        for (SourceText text : core) {
            Matcher head = HEAD.matcher(text.content());
            while (head.find()) {
                int line =
                        (int) text.content().substring(0, head.start()).lines().count() + 1;
                List<String> cites = Arrays.stream(head.group(3).split(";", -1))
                        .map(String::strip)
                        .toList();
                cards.add(new RuleCard(
                        head.group(1), head.group(2), citations.shown(cites), List.of(), text.file(), line));
            }
        }
        return cards;
    }
}
