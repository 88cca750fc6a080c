package dev.righttrack.scoring;

import dev.righttrack.facts.Open;
import dev.righttrack.facts.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The models of all roles, by what is stated of the circumstances that something asked depends on. Safe for several threads. */
public final class RoleModels {

    private final List<RoleAsked> roles;
    private final List<Open> circumstances;
    private final Map<Map<String, Set<String>>, List<RoleModel>> known = new ConcurrentHashMap<>();

    /**
     * All that a role asks, in any circumstances.
     *
     * @param role the role
     * @param skills the levels of skill
     * @param families the families of tools
     */
    public record RoleAsked(Role role, List<SkillAsked> skills, List<FamilyAsked> families) {

        public RoleAsked {
            skills = List.copyOf(skills);
            families = List.copyOf(families);
        }
    }

    /**
     * The models of some roles, which keep their order; variants among them are part of the models of their roles.
     *
     * @param circumstances the circumstances of which an answer may be open, with every answer
     */
    public RoleModels(Collection<RoleAsked> roles, Collection<Open> circumstances) {
        this.roles = List.copyOf(roles);
        this.circumstances = circumstances.stream()
                .filter(one -> roles.stream()
                        .flatMap(role -> role.skills().stream())
                        .flatMap(asked -> asked.circumstances().all().stream())
                        .anyMatch(asked -> asked.kind().equals(one.kind())))
                .toList();
    }

    /** The model of each role where some circumstances are stated; kinds that nothing depends on make no difference. */
    public List<RoleModel> under(Map<String, Set<String>> told) {
        Map<String, Set<String>> relevant = new TreeMap<>();
        for (Open one : circumstances) {
            Set<String> names = told.get(one.kind());
            if (names != null) {
                relevant.put(one.kind(), names);
            }
        }
        return known.computeIfAbsent(relevant, this::models);
    }

    private List<RoleModel> models(Map<String, Set<String>> told) {
        Scenario scenario = new Scenario(told);
        List<RoleModel> models = new ArrayList<>(roles.size());
        for (RoleAsked one : roles) {
            if (!one.role.isVariant()) {
                List<RoleModel> variants = roles.stream()
                        .filter(other ->
                                other.role.isVariant() && other.role.base().equals(one.role.name()))
                        .map(variant -> model(variant, scenario, List.of()))
                        .toList();
                models.add(model(one, scenario, variants));
            }
        }
        return List.copyOf(models);
    }

    private RoleModel model(RoleAsked one, Scenario scenario, List<RoleModel> variants) {
        return RoleModel.of(one.role, one.skills, one.families, scenario, circumstances, variants);
    }

    /** One way to tell the circumstances for each way of what the roles then ask; the first tells nothing. */
    public List<Map<String, Set<String>>> classes() {
        Map<String, Map<String, Set<String>>> distinct = new LinkedHashMap<>();
        for (Scenario scenario : Scenario.overOrOpen(circumstances)) {
            String gist = under(scenario.answers()).stream()
                    .map(RoleModel::gist)
                    .toList()
                    .toString();
            distinct.putIfAbsent(gist, scenario.answers());
        }
        return List.copyOf(distinct.values());
    }
}
