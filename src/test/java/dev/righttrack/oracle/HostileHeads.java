package dev.righttrack.oracle;

/** Hostile heads of rules and of whole texts of DRL. */
final class HostileHeads {

    private HostileHeads() {}

    static void add(HostileRules all) {
        heads(all);
        packages(all);
    }

    private static void heads(HostileRules all) {
        String run = "System.setProperty(\"hostile\", \"ran\")";
        String good = "Role(name == \"data analyst\")";
        String then = HostileRules.harmless();
        all.rule(
                "attributes",
                "salience by an expression",
                "    salience (Integer.parseInt(\"1\" + " + run + "))",
                good,
                then);
        all.rule("attributes", "salience by a variable", "    salience $s", "Requirement($s : level)", then);
        all.rule("attributes", "enabled by an expression", "    enabled (" + run + " == null)", good, then);
        all.rule("attributes", "enabled false", "    enabled false", good, then);
        all.rule("attributes", "a timer", "    timer(int: 0 1)", good, then);
        all.rule("attributes", "a duration", "    duration 1", good, then);
        all.rule("attributes", "no-loop", "    no-loop true", good, then);
        all.rule("attributes", "an agenda group", "    agenda-group \"x\"", good, then);
        all.rule("attributes", "another dialect", "    dialect \"mvel\"", good, "System.setProperty('hostile', 'ran')");
        all.rule("annotations", "an annotation's value is code", "    @hostile(" + run + ")", good, then);
        all.rule("annotations", "code in a second citation", "    @cites(" + run + ")", good, then);
        all.drl(
                "annotations",
                "code in a citation",
                HostileRules.ruleText("", good, then).replace("@cites(\"coaches\")", "@cites(" + run + ")"));
        all.rule("annotations", "an annotation that Drools knows", "    @Propagation(EAGER)", good, then);
        all.drl(
                "rule names",
                "code in a rule's name",
                HostileRules.ruleText("", good, then).replace("\"hostile\"\n", "\"x\\\"); System.exit(7); (\\\"\"\n"));
        all.drl(
                "rule names",
                "a rule's name over two lines",
                HostileRules.ruleText("", good, then).replaceFirst("\"hostile\"", "'x\n y'"));
        all.drl(
                "rule names",
                "a rule that extends another",
                HostileRules.ruleText("", good, then)
                        .replaceFirst("\"hostile\"", "\"hostile\" extends \"core: rank the roles\""));
    }

    private static void packages(HostileRules all) {
        String run = "System.setProperty(\"hostile\", \"ran\")";
        String rest =
                HostileRules.ruleText("", "Role()", HostileRules.harmless()).replaceFirst("package .*\n", "");
        all.drl(
                "imports",
                "an import of the platform",
                "package dev.righttrack.core;\nimport java.lang.Runtime;\n" + rest);
        all.drl(
                "imports",
                "an import of the engine",
                "package dev.righttrack.core;\nimport dev.righttrack.engine.*;\n" + rest);
        all.drl(
                "imports",
                "an import of a function",
                "package dev.righttrack.core;\nimport function java.lang.System.exit;\n" + rest);
        all.drl(
                "imports",
                "an import of an accumulate function",
                "package dev.righttrack.core;\nimport accumulate javax.naming.InitialContext hostile;\n" + rest);
        all.drl("globals", "a global", "package dev.righttrack.core;\nglobal java.util.List list;\n" + rest);
        all.drl(
                "functions",
                "a function",
                "package dev.righttrack.core;\nfunction boolean f() { return " + run + " == null; }\n" + rest);
        all.drl(
                "declares",
                "a type with an initial value",
                "package dev.righttrack.core;\ndeclare Hostile\n    x : String = " + run + "\nend\n" + rest);
        all.drl(
                "declares",
                "an enum with code",
                "package dev.righttrack.core;\ndeclare enum Hostile\n    A(" + run + ");\n    x : String\nend\n"
                        + rest);
        all.drl(
                "declares",
                "a type that extends another",
                "package dev.righttrack.core;\ndeclare Hostile extends java.io.File\nend\n" + rest);
        all.drl(
                "declares",
                "a declared window",
                "package dev.righttrack.core;\nimport dev.righttrack.facts.*;\ndeclare window W\n    Role() over window:length(1)\nend\n");
        all.drl("declares", "an entry point", "package dev.righttrack.core;\ndeclare entry-point \"x\" end\n" + rest);
        all.drl("declares", "a rule unit", "package dev.righttrack.core;\nunit Hostile;\n" + rest);
        all.drl("attributes", "an attribute of the package", "package dev.righttrack.core;\ndialect \"mvel\"\n" + rest);
    }
}
