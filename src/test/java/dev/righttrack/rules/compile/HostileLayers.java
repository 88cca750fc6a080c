package dev.righttrack.rules.compile;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.oracle.HostileRules;
import dev.righttrack.rules.sandbox.TreeCheck;
import dev.righttrack.rules.source.SourceText;
import java.nio.file.Path;
import java.util.List;

/** Which of the two locks holds against each hostile text of DRL, each tried alone, in a process of its own. */
public final class HostileLayers {

    private HostileLayers() {}

    /**
     * Prints one line for each text: kind, name, what the tree's check says, what the bytecode's check says.
     *
     * @param args the marker file, a port, and how many to go on by
     */
    public static void main(String[] args) {
        List<HostileRules.Case> cases = HostileRules.all(Path.of(args[0]), Integer.parseInt(args[1])).stream()
                .filter(one -> !one.drl().isEmpty())
                .toList();
        for (int i = 0; i < cases.size(); i += Integer.parseInt(args[2])) {
            HostileRules.Case one = cases.get(i);
            System.out.println(one.kind() + "\t" + one.name() + "\t" + tree(one) + "\t" + compiled(one));
        }
    }

    private static String tree(HostileRules.Case one) {
        Findings findings = new Findings();
        new TreeCheck(new SourceText("hostile.drl", one.drl()), findings).check();
        return findings.hasErrors() ? "refused" : "passed";
    }

    /** The compiler sees the text though the first lock is shut; nothing that it makes is loaded. */
    private static String compiled(HostileRules.Case one) {
        Findings findings = new Findings();
        try {
            new RuleCompiler(findings).compile(List.of(new SourceText("hostile.drl", one.drl())));
        } catch (RuntimeException | StackOverflowError e) {
            return "does not compile";
        }
        return findings.sorted().stream()
                .findFirst()
                .map(Finding::checkId)
                .map(check -> check.equals("not-allowed") ? "refused" : "does not compile")
                .orElse("passed");
    }
}
