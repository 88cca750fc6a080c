package dev.righttrack.rules.compile;

import java.util.List;

/** Ways of writing that are no mistakes. */
final class RuleVariation {

    private RuleVariation() {}

    static void add(List<RuleMutation> all) {
        String text = "    (keep in mind: |speaks .*?: |as .*?, ask the employer: )(.*)";
        all.add(RuleMutation.fine(
                "a quote in a text", text, "    $1he said \"yes\" there", "he said \\\"yes\\\" there"));
        all.add(RuleMutation.fine(
                "code in a text", text, "    $1x\"); System.exit(1); //", "x\\\"); System.exit(1); //"));
        all.add(RuleMutation.fine("a slot in a text", text, "    $1see {text} and {role}", "see {text} and {role}"));
        all.add(RuleMutation.fine(
                "the word expander in a text", text, "    $1expander this stays", "expander this stays"));
        all.add(RuleMutation.fine(
                "a sentence in a text", text, "    $1the role is data analyst", "the role is data analyst"));
        all.add(RuleMutation.noted("typographic quotes around a rule's name", "^rule \"(.*)\"", "rule \u201c$1\u201d"));
        all.add(RuleMutation.noted(
                "typographic quotes around a reason", "@because\\(\"(.*)\"\\)", "@because(\u201c$1\u201d)"));
        all.add(RuleMutation.fine("capitals in a sentence", "    the role is (.)", "    The Role IS $1", ""));
        all.add(RuleMutation.fine("capitals in a name", "the role is data", "the role is Data", ""));
        all.add(RuleMutation.fine("double blanks and a tab", "    the role is (.*)", "\tthe  role is   $1  ", ""));
        all.add(RuleMutation.fine(
                "a long dash",
                "the role is software engineer - machine",
                "the role is software engineer \u2013 machine",
                ""));
        all.add(RuleMutation.fine(
                "a dash without blanks",
                "the role is software engineer - machine",
                "the role is software engineer-machine",
                ""));
        all.add(RuleMutation.fine("a level by another word", "requires solid ", "requires strong ", ""));
        all.add(RuleMutation.fine("End with a capital", "^end$", "End", ""));
        all.add(RuleMutation.fine("a comment with #", "^rule (.*)", "# a note\nrule $1", ""));
    }
}
