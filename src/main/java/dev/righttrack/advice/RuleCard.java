package dev.righttrack.advice;

import java.util.List;

/**
 * A rule's identity: what advice says of the rule behind one of its lines.
 *
 * @param name the rule's name
 * @param reason why the rule holds, in the coach's words
 * @param cites the sections that it rests on; {@code coaches} where the report does not say it
 * @param readings the readings of interpretations under which it stands, as "X4 = role text"; mostly empty
 * @param file the rule's file, relative to the rules folder's parent, with forward slashes
 * @param line the line of the rule's name, from 1
 */
public record RuleCard(String name, String reason, List<String> cites, List<String> readings, String file, int line) {

    public RuleCard {
        cites = List.copyOf(cites);
        readings = List.copyOf(readings);
    }
}
