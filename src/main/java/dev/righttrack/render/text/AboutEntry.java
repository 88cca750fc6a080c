package dev.righttrack.render.text;

import dev.righttrack.knowledge.ActivityEntry;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Effort;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.LifeCycle;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.OrganizationEntry;
import dev.righttrack.knowledge.Origin;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.Remark;
import dev.righttrack.knowledge.SubtaskEntry;
import dev.righttrack.knowledge.TeamOption;
import dev.righttrack.knowledge.Term;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.knowledge.words.AnswerPhrases;
import dev.righttrack.knowledge.words.LevelClaim;
import dev.righttrack.knowledge.words.TitleWord;
import dev.righttrack.render.AdviceWords;

/** What is held of the smaller entries: subtasks, variants, titles, tools, terms and the like. */
final class AboutEntry {

    private final Knowledge knowledge;
    private final StyledText paper;

    AboutEntry(Knowledge knowledge, StyledText paper) {
        this.knowledge = knowledge;
        this.paper = paper;
    }

    void write(Entry entry) {
        if (entry instanceof SubtaskEntry s) {
            said("task", s.task());
            said("skills", String.join(", ", s.skills()));
            s.examples().forEach(example -> said("example", example));
        } else if (entry instanceof VariantEntry v) {
            paper.item("  ", v.definition() + ".");
            said("of", v.role());
            said("adds", String.join(", ", v.adds()));
            said("for", String.join(", ", v.applications()));
            said("knows", String.join(", ", v.knows()));
        } else if (entry instanceof TitleEntry t) {
            if (t.roles().isEmpty()) {
                said("outside these roles", t.outside());
            } else {
                said("may mean", AdviceWords.and(t.roles()));
            }
        } else if (entry instanceof OrganizationEntry o) {
            paper.item("  ", o.definition() + ".");
            said("output", o.output());
            said("life cycle", String.join(" - ", o.lifeCycle()));
        } else if (entry instanceof CircumstanceEntry c) {
            said("is", c.definition());
            said("answers", String.join(", ", c.values()) + (c.several() ? " (any of them)" : ""));
        } else if (entry instanceof LifeCycle c) {
            said("steps", String.join(" - ", c.steps()));
            said("support", c.support());
        } else if (entry instanceof ToolEntry t) {
            said("family", String.join(", ", t.families()));
            said("speaks for", t.speaksFor().isEmpty() ? "no skill by itself" : String.join(", ", t.speaksFor()));
        } else if (entry instanceof MethodEntry m) {
            said("speaks for", String.join(", ", m.speaksFor()));
            said("tasks", String.join(", ", m.tasks()));
        } else {
            plain(entry);
        }
    }

    private void plain(Entry entry) {
        if (entry instanceof Term term) {
            paper.item("  ", term.definition() + ".");
            if (knowledge.all(Kind.FAMILY).containsKey(term.name())) {
                said(
                        "tools",
                        String.join(
                                ", ",
                                knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                                        .filter(t -> t.families().contains(term.name()))
                                        .map(ToolEntry::name)
                                        .toList()));
            }
        } else if (entry instanceof RankedTerm term) {
            paper.item("  ", term.definition() + ".");
        } else if (entry instanceof ActivityEntry activity) {
            paper.item("  ", activity.definition() + ".");
            said("task", activity.task());
        } else if (entry instanceof Weight weight) {
            said(
                    "value",
                    weight.value().getNumerator()
                            + (weight.value().getDenominator() == 1
                                    ? ""
                                    : "/" + weight.value().getDenominator()) + " " + weight.unit());
            said("why", weight.reason());
            said("confirmed", weight.confirmed().toString());
        } else if (entry instanceof Remark remark) {
            paper.item("  ", remark.says() + ".");
        } else if (entry instanceof Effort effort) {
            effort.weeks().forEach((level, weeks) -> said("to " + level, weeks + " weeks"));
            said("confirmed", effort.confirmed().toString());
        } else if (entry instanceof TitleWord word) {
            if (word.outside().isEmpty()) {
                said("means", word.means().isEmpty() ? "nothing that tells roles apart" : word.means());
            } else {
                said("outside these roles", word.outside());
            }
        } else if (entry instanceof TeamOption team) {
            said("stage", team.stage());
            said("roles", AdviceWords.and(team.roles()));
        } else if (entry instanceof Origin origin) {
            paper.item("  ", origin.definition() + ".");
            said("licence", origin.licence());
            said("of", origin.date().toString());
        } else if (entry instanceof AnswerPhrases words) {
            said("says", senseOf(words));
            said("to questions", "about a " + words.topic().word());
            said("phrases", String.join(", ", words.phrases()));
        } else if (entry instanceof LevelClaim claim) {
            said("says", claim.low() + " to " + claim.high());
            said("up to", claim.upTo().toString().replace(" ", "") + " of a scale");
        } else if (entry instanceof Question question) {
            said("asks", question.ask());
            said("help", question.help());
        }
    }

    private void said(String what, String text) {
        said(paper, what, text);
    }

    /** A line with a word of what it tells in front; nothing where there is no text. */
    static void said(StyledText paper, String what, String text) {
        if (!text.isEmpty()) {
            paper.item("  " + StyledText.padded(what, 15) + " ", text);
        }
    }

    private static String senseOf(AnswerPhrases words) {
        return !words.named().isEmpty()
                ? words.named()
                : words.low().isEmpty() ? words.sense().word() : words.low() + " to " + words.high();
    }
}
