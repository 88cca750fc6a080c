package dev.righttrack.rules.compile;

import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.knowledge.Knowledge;
import java.util.List;

/**
 * Rules and knowledge, read, checked and compiled for every reading: all that is needed to advise, in a form that can be
 * stored.
 *
 * @param hash the SHA-256 of what they were made from, in hexadecimal
 * @param knowledge what the facts folder says
 * @param catalogue every rule
 * @param requirements what the roles ask in any case under some reading, sorted
 * @param tools the families of tools that they work with under some reading, sorted
 * @param statements what is said of the roles in any case under some reading, sorted
 * @param jar the compiled rules that judge
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are never handed on to be changed.
public record CompiledRules(
        String hash,
        Knowledge knowledge,
        Catalogue catalogue,
        List<Requirement> requirements,
        List<ToolRequirement> tools,
        List<Statement> statements,
        byte[] jar) {

    public CompiledRules {
        requirements = List.copyOf(requirements);
        tools = List.copyOf(tools);
        statements = List.copyOf(statements);
    }
}
