package dev.righttrack.rules.cache;

import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.language.Language;
import dev.righttrack.rules.language.LanguageReader;
import dev.righttrack.rules.language.Sentence;
import dev.righttrack.rules.language.SlotWords;
import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.rules.source.SourceText;
import java.util.List;

/** A file of rules in which each sentence of the shipped language stands once, if the shipped facts have words for it. */
final class EverySentence {

    private EverySentence() {}

    static String rules() {
        SlotWords words = new SlotWords(Bases.KNOWLEDGE, new Vocabulary(Bases.KNOWLEDGE));
        SourceText text = ShippedCore.language();
        Language language = new LanguageReader(text.file(), new Findings()).read(text.content());
        StringBuilder rules = new StringBuilder();
        for (Sentence condition : language.on("when")) {
            if (!isSayable(condition, words)) {
                continue;
            }
            rules.append(rule("when " + rules.length(), filled(condition, words), "keep in mind: a note"));
        }
        for (Sentence conclusion : language.on("then")) {
            String condition = switch (conclusion.kind()) {
                case REQUIREMENT -> "the role is data analyst";
                case EVIDENCE -> "the candidate has published research";
                default -> "the candidate has at least solid mathematics";
            };
            rules.append(rule("then " + rules.length(), condition, filled(conclusion, words)));
        }
        return rules.toString();
    }

    /** Whether the shipped facts have words for all its slots; they have none for circumstances of coaches. */
    private static boolean isSayable(Sentence sentence, SlotWords words) {
        return sentence.slots().stream()
                .allMatch(slot -> slot.type() == SlotType.TEXT
                        || slot.type() == SlotType.IMPORTANCE
                        || !words.all(slot.type()).isEmpty());
    }

    private static String rule(String name, String condition, String conclusion) {
        return "rule \"" + name + "\"\n    @because(\"because\")\n    @cites(\"coaches\")\nwhen\n    " + condition
                + "\nthen\n    " + conclusion + "\nend\n";
    }

    /** The sentence with the last words of the vocabulary in its slots, two in a list. */
    private static String filled(Sentence sentence, SlotWords words) {
        String text = sentence.text();
        for (Slot slot : sentence.slots()) {
            List<String> all = switch (slot.type()) {
                case TEXT -> List.of("a text");
                case IMPORTANCE -> List.of("helpful");
                // Of the variants, only one with levels of its own may have a rule about it.
                case VARIANT -> List.of("data engineer");
                default -> words.all(slot.type());
            };
            String last = all.get(all.size() - 1);
            text = text.replace(
                    "{" + slot.name() + "}", slot.list() && all.size() > 1 ? all.get(0) + " or " + last : last);
        }
        return text;
    }
}
