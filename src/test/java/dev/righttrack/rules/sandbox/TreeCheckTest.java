package dev.righttrack.rules.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Findings;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.rules.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but what is on the list passes the check of the parse tree. */
class TreeCheckTest {

    private static boolean passes(String drl) {
        Findings findings = new Findings();
        new TreeCheck(new SourceText("core/x.drl", drl), findings).check();
        return findings.isEmpty();
    }

    private static String rule(String when, String then) {
        return "package x;\nimport dev.righttrack.facts.*;\nrule \"r\" when\n" + when + "\nthen\n" + then + "\nend\n";
    }

    @Test
    void aPlainRulePasses() {
        assertThat(passes(rule("exists Tool(name == \"sql\")", "insertLogical(new Work(\"modeling\", \"r\"));")))
                .isTrue();
    }

    @Test
    void theShippedCorePasses() {
        Findings findings = new Findings();
        ShippedCore.complete(
                        new RuleSources(java.util.List.of(), java.util.List.of(), java.util.List.of()), false, findings)
                .core()
                .forEach(text -> new TreeCheck(text, findings).check());
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest(name = "a condition is refused: {0}")
    @ValueSource(
            strings = {
                "eval(true)",
                "Tool(name == System.getProperty(\"x\"))",
                "Tool(name.getClass() != null)",
                "Tool(name matches \".*\")",
                "Tool(this == null)",
                "String(length > 0)",
                "java.lang.String()",
                "$t : Tool() from new java.util.ArrayList()",
                "Tool(name == (System.exit(1)))",
                "accumulate(Tool(); init(int i = 0;), action(System.exit(1);), reverse(), result(i))",
                "Tool(name == \"a\") or Tool(name == \"b\")",
                "forall(Tool())",
                "Tool(nme == \"sql\")",
                "Tool(name == \"sql\", eval(true))",
                "?query(1;)"
            })
    void aConditionIsRefused(String condition) {
        assertThat(passes(rule(condition, "insertLogical(new Work(\"modeling\", \"r\"));")))
                .isFalse();
    }

    @ParameterizedTest(name = "a consequence is refused: {0}")
    @ValueSource(
            strings = {
                "System.exit(1);",
                "Runtime.getRuntime().exec(\"x\");",
                "while (true) { }",
                "insert(new Work(\"a\", \"b\"));",
                "drools.halt();",
                "kcontext.getKieRuntime().halt();",
                "new java.io.File(\"x\").delete();",
                "insertLogical(new ProcessBuilder(\"x\").start());",
                "insertLogical(new Work(\"a\", Class.forName(\"b\")));",
                "int[] x = new int[1 << 30];",
                "throw new Error();",
                "\\u0053ystem.exit(1);"
            })
    void aConsequenceIsRefused(String consequence) {
        assertThat(passes(rule("exists Tool()", consequence))).isFalse();
    }

    @ParameterizedTest(name = "a text is refused: {0}")
    @ValueSource(
            strings = {
                "import java.io.File;",
                "import function java.lang.Runtime.getRuntime;",
                "import accumulate java.lang.String s;",
                "global java.util.List list;",
                "function void f() { System.exit(1); }",
                "declare T x : int end",
                "declare enum E A(System.exit(1)); x : int end",
                "dialect \"mvel\"",
                "query q() Tool() end",
                "unit X;"
            })
    void aTextIsRefused(String text) {
        assertThat(passes("package x;\n" + text + "\n")).isFalse();
    }

    @ParameterizedTest(name = "a head is refused: {0}")
    @ValueSource(
            strings = {
                "salience (System.exit(1))",
                "enabled false",
                "no-loop true",
                "timer(int: 1s)",
                "agenda-group \"x\"",
                "@because(System.exit(1))",
                "@other(\"x\")",
                "extends \"s\""
            })
    void aHeadIsRefused(String head) {
        String drl = "package x;\nimport dev.righttrack.facts.*;\nrule \"r\" " + head
                + " when exists Tool() then insertLogical(new Work(\"a\", \"b\")); end\n";
        assertThat(passes(drl)).isFalse();
    }
}
