package dev.righttrack.oracle;

import dev.righttrack.oracle.HostileRules.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Hostile language files, and hostile sentences in coaches' files. */
final class HostileSentences {

    private HostileSentences() {}

    static void add(HostileRules all) {
        language(all);
        coaches(all);
        texts(all);
    }

    private static String shipped() {
        try {
            return Files.readString(Path.of("rules/language.dsl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sentence(HostileRules all, String name, String entry, String condition, String conclusion) {
        all.add(
                "language",
                name,
                Map.of("language.dsl", shipped() + entry + "\n", "teams/hostile.dslr", coach(condition, conclusion)),
                Fate.REFUSED,
                "");
    }

    private static String coach(String condition, String conclusion) {
        return "rule \"hostile\"\n    @because(\"because\")\n    @cites(\"coaches\")\nwhen\n    " + condition
                + "\nthen\n    " + conclusion + "\nend\n";
    }

    private static void language(HostileRules all) {
        String run = "System.setProperty(\"hostile\", \"ran\")";
        String note = "keep in mind: a note";
        sentence(
                all,
                "a condition's template is code",
                "[when][candidate]it rains=eval(" + run + " == null)",
                "it rains",
                note);
        sentence(
                all,
                "a conclusion's template is code",
                "[then][statement]it pours=" + run + ";",
                "the role is data analyst",
                "it pours");
        sentence(
                all,
                "a slot outside of quotes",
                "[then][statement]say {text}=insertLogical({text});",
                "the role is data analyst",
                "say " + run);
        sentence(
                all,
                "a slot behind an operator",
                "[when][candidate]is {text}=exists Role(name == {text})",
                "is " + run,
                note);
        sentence(
                all,
                "a list outside of brackets",
                "[when][candidate]any of {tools}=exists Tool(name == {tools})",
                "any of sql",
                note);
        sentence(all, "a keyword of its own", "[keyword]wenn=when", "the role is data analyst", note);
        sentence(
                all,
                "a template that closes its pattern",
                "[when][candidate]it snows=exists Role()) eval(" + run + " == null) and exists (Role()",
                "it snows",
                note);
        sentence(
                all,
                "a template that is another rule",
                "[then][statement]it hails=end rule \"x\" when then " + run + ";",
                "the role is data analyst",
                "it hails");
        sentence(
                all,
                "a template with an escape",
                "[then][statement]it thaws=\\u0053ystem.exit(7);",
                "the role is data analyst",
                "it thaws");
        sentence(
                all,
                "a template that joins",
                "[when][candidate]it blows=Role() and Role() and Role() and Role() and Role()",
                "it blows",
                note);
    }

    private static void refused(HostileRules all, String kind, String name, String text) {
        all.add(kind, name, Map.of("teams/hostile.dslr", text), Fate.REFUSED, "");
    }

    private static void coaches(HostileRules all) {
        String run = "System.setProperty(\"hostile\", \"ran\")";
        String role = "the role is data analyst";
        String note = "keep in mind: a note";
        refused(all, "raw lines", "a raw line as a condition", coach("> eval(" + run + " == null)", note));
        refused(all, "raw lines", "a raw line as a conclusion", coach(role, "> " + run + ";"));
        refused(
                all,
                "captures",
                "code behind a role",
                coach("the role is data analyst\", " + run + " == null, name != \"", note));
        refused(
                all,
                "captures",
                "code behind a skill",
                coach("the candidate has at least solid mathematics\") eval(true", note));
        refused(
                all,
                "captures",
                "code in a list",
                coach("the candidate works with one of sql, python\") || eval(" + run + " == null", note));
        refused(all, "captures", "code in a reading", coach("under the reading X5 = all\", name != \"", note));
        refused(all, "captures", "an escape in a role", coach("the role is data analyst\\u0022", note));
        refused(
                all,
                "rule names",
                "a quote in a coach's name",
                coach(role, note).replace("\"hostile\"", "\"x\" when then " + run + "; end rule \"y\""));
        refused(
                all,
                "rule names",
                "a backslash in a coach's name",
                coach(role, note).replace("\"hostile\"", "\"x\\\""));
        refused(
                all,
                "rule names",
                "a name of the engine's",
                coach(role, note).replace("\"hostile\"", "\"core: rank the roles\""));
        refused(
                all,
                "annotations",
                "an annotation of a coach's own",
                coach(role, note).replace("@cites", "@hostile(" + run + ")\n    @cites"));
        refused(
                all,
                "annotations",
                "code as a reason",
                coach(role, note).replace("@because(\"because\")", "@because(" + run + ")"));
        refused(
                all,
                "annotations",
                "code behind a reason",
                coach(role, note).replace("@because(\"because\")", "@because(\"x\") " + run + " @x(\"y\")"));
        refused(
                all,
                "annotations",
                "an escape in a reason",
                coach(role, note).replace("@because(\"because\")", "@because(\"\\u0022) " + run + "\")"));
        refused(
                all,
                "attributes",
                "a coach's salience",
                coach(role, note).replace("\nwhen", "\n    salience 10\nwhen"));
        refused(all, "imports", "an import in a coach's file", "import java.io.File;\n" + coach(role, note));
        refused(
                all,
                "functions",
                "a function in a coach's file",
                "function void f() { " + run + "; }\n" + coach(role, note));
        refused(
                all,
                "nesting",
                "a sentence without an end",
                coach("the candidate prefers " + "modeling to ".repeat(20_000) + "research", note));
        refused(
                all,
                "nesting",
                "a sentence that could be read in many ways",
                coach("the candidate prefers " + "to ".repeat(500) + "research", note));
        refused(
                all,
                "nesting",
                "a list that could be read in many ways",
                coach(role, "requires solid skill in one of " + "a, ".repeat(500) + "essential"));
    }

    private static void text(HostileRules all, String name, String text) {
        all.add(
                "texts",
                name,
                Map.of("teams/hostile.dslr", coach("the role is data analyst", "keep in mind: " + text)),
                Fate.PRINTED,
                text);
    }

    private static void texts(HostileRules all) {
        text(all, "code behind a quote", "x\")); System.setProperty(\"hostile\", \"ran\"); //");
        text(all, "code behind a quote and a bracket", "x\", \"h\")); System.exit(7); //");
        text(all, "an escaped quote", "x\\u0022)); System.exit(7); //");
        text(all, "a backslash at the end", "ends with a backslash \\");
        text(all, "a slot", "see {text} and {role} and {rule}");
        text(all, "a word of Drools", "expander stays, and so does end of rule then when");
        text(all, "a sentence", "the role is data scientist");
        text(all, "a comment that is left open", "/* and // and #");
        text(all, "a template of the shell", "$(touch hostile) `touch hostile` %s ${jndi:ldap://127.0.0.1/x}");
        text(all, "marks of a page", "<script>alert(1)</script> [x](javascript:alert)");
    }
}
