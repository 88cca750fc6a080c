package dev.righttrack.survey;

import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a line of the survey into a candidate's line. What the person was not asked, or did not answer, stays unknown; a
 * group of questions that was answered is a complete list. The survey's ready-made skills are not looked at.
 */
public final class SurveyConverter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, String> LABELS = Map.of(
            "data_scientist", "data scientist",
            "data_analyst", "data analyst",
            "software_engineer", "software engineer",
            "ml_engineer", "machine learning engineer",
            "ml_researcher", "machine learning researcher");
    private static final Map<String, List<String>> COMPLETE = Map.of(
            "languages", List.of("programming languages", "application languages", "query languages"),
            "ides", List.of("development environments", "notebooks"),
            "frameworks", List.of("machine learning libraries", "deep learning libraries", "visualization libraries"),
            "cloud", List.of("clouds"),
            "databases", List.of("databases"),
            "bi_tools", List.of("business intelligence"),
            "methods", List.of("methods"),
            "activities", List.of("activities"));

    private final Vocabulary vocabulary;
    private final Set<String> notUnderstood = new LinkedHashSet<>();

    /** A converter into the words of some knowledge. */
    public SurveyConverter(Knowledge knowledge) {
        this.vocabulary = new Vocabulary(knowledge);
    }

    /** The survey's words that the vocabulary did not have. */
    public Set<String> notUnderstood() {
        return Set.copyOf(notUnderstood);
    }

    /** A candidate's line for a line of the survey. */
    public String convert(String line) {
        JsonNode person = MAPPER.readTree(line);
        Map<String, Object> candidate = new LinkedHashMap<>();
        candidate.put("id", person.get("id").asString());
        Set<String> tools = new LinkedHashSet<>();
        Set<String> methods = new LinkedHashSet<>();
        for (String field : List.of("languages", "tools", "methods", "follows")) {
            words(person, field).forEach(word -> {
                Optional<String> tool = vocabulary.find(Kind.TOOL, word);
                Optional<String> method = vocabulary.find(Kind.METHOD, word);
                tool.ifPresent(tools::add);
                method.ifPresent(methods::add);
                if (tool.isEmpty() && method.isEmpty()) {
                    notUnderstood.add(word);
                }
            });
        }
        candidate.put("tools", tools);
        candidate.put("methods", methods);
        candidate.put("activities", words(person, "activities"));
        candidate.put("complete", complete(person));
        Map<String, Object> experience = new LinkedHashMap<>();
        years(person, "experience_years").ifPresent(years -> experience.put("coding", years));
        years(person, "ml_years").ifPresent(years -> experience.put("machine learning", years));
        candidate.put("experience", experience);
        present(person, "education").ifPresent(degree -> candidate.put("education", degree.asString()));
        present(person, "publishes_research").ifPresent(yes -> candidate.put("publications", yes.asBoolean()));
        candidate.put("label", LABELS.getOrDefault(person.get("role").asString(), ""));
        return MAPPER.writeValueAsString(candidate);
    }

    private static List<String> complete(JsonNode person) {
        List<String> complete = new ArrayList<>();
        words(person, "answered").forEach(group -> complete.addAll(COMPLETE.getOrDefault(group, List.of())));
        return complete;
    }

    private static List<String> words(JsonNode person, String field) {
        List<String> words = new ArrayList<>();
        person.path(field).forEach(word -> words.add(word.asString()));
        return words;
    }

    private static Optional<Double> years(JsonNode person, String field) {
        return present(person, field).map(JsonNode::asDouble);
    }

    private static Optional<JsonNode> present(JsonNode person, String field) {
        JsonNode value = person.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }
}
