package dev.righttrack.oracle;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.VariantEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule for each role that a test is not about, so that every role asks something. */
public final class OtherRoles {

    private OtherRoles() {}

    /** The text of a file of rules for all shipped roles but some, and for each variant with levels of its own. */
    public static String but(String... roles) {
        Stream<String> others = Bases.KNOWLEDGE.roles().stream()
                .map(RoleEntry::name)
                .filter(role -> !List.of(roles).contains(role))
                .map(role -> rule("role", role));
        Stream<String> variants = Bases.KNOWLEDGE.all(Kind.VARIANT, VariantEntry.class).stream()
                .filter(VariantEntry::ownLevels)
                .map(variant -> rule("variant", variant.name()));
        return Stream.concat(others, variants).collect(Collectors.joining("\n"));
    }

    private static String rule(String kind, String name) {
        return "rule \"" + name + ": beside\"\n    @because(\"Every role asks something.\")\n    @cites(\"coaches\")\n"
                + "when\n    the " + kind + " is " + name
                + "\nthen\n    requires developing mathematics, essential\nend\n";
    }
}
