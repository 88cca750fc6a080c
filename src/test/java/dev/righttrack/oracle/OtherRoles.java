package dev.righttrack.oracle;

import dev.righttrack.knowledge.RoleEntry;
import java.util.List;
import java.util.stream.Collectors;

/** One rule for each role that a test is not about, so that every role asks something. */
public final class OtherRoles {

    private OtherRoles() {}

    /** The text of a file of rules for all shipped roles but some. */
    public static String but(String... roles) {
        return Bases.KNOWLEDGE.roles().stream()
                .map(RoleEntry::name)
                .filter(role -> !List.of(roles).contains(role))
                .map(role -> "rule \"" + role + ": beside\"\n    @because(\"Every role asks something.\")\n"
                        + "    @cites(\"coaches\")\nwhen\n    the role is " + role
                        + "\nthen\n    requires developing mathematics, essential\nend\n")
                .collect(Collectors.joining("\n"));
    }
}
