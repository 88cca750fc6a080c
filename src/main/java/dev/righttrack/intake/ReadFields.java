package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a candidate's file says under {@code read}: it was read in a document, and nobody has confirmed it. */
final class ReadFields {

    private final CandidateWords words;
    private final SkillFields skills;
    private final Supplier<HintFields> hints;

    /** @param hints gives a reader of lists for each of the candidate's lists */
    ReadFields(CandidateWords words, SkillFields skills, Supplier<HintFields> hints) {
        this.words = words;
        this.skills = skills;
        this.hints = hints;
    }

    /** The candidate with what was read as well; what was said wins, and is no longer read. */
    Candidate with(Candidate stated, FieldReader read) {
        HintFields named = hints.get();
        named.list(read, "tools", Kind.TOOL);
        named.list(read, "methods", Kind.METHOD);
        named.list(read, "education", Kind.DEGREE);
        Set<ReadFact> facts = new LinkedHashSet<>();
        Map<String, LevelRange> levels = new HashMap<>(skills.skills(read));
        levels.keySet().removeAll(stated.skills().keySet());
        levels.keySet()
                .forEach(skill -> facts.add(new ReadFact("skills", skill, place(read.keyPlace("skills", skill)))));
        levels.putAll(stated.skills());
        Set<String> tools = with("tools", stated.tools(), named.of(Kind.TOOL), read, facts);
        Set<String> methods = with("methods", stated.methods(), named.of(Kind.METHOD), read, facts);
        HintFields learned = hints.get();
        learned.courses(read);
        Set<String> courses = with("courses", stated.courses(), learned.named().taught(), read, facts);
        Optional<String> degree = stated.education().or(() -> words.highest(named.of(Kind.DEGREE)));
        if (stated.education().isEmpty()) {
            degree.ifPresent(name -> facts.add(new ReadFact("education", name, place(read.place("education")))));
        }
        Optional<Boolean> published = stated.publications().or(() -> read.flag("publications"));
        if (stated.publications().isEmpty() && published.isPresent()) {
            facts.add(new ReadFact("publications", published.get() ? "yes" : "no", place(read.place("publications"))));
        }
        Set<UncountedWord> uncounted = new HashSet<>(stated.uncounted());
        uncounted.addAll(named.uncounted());
        uncounted.addAll(learned.named().untaught());
        return stated.fields()
                .skills(levels)
                .tools(tools)
                .methods(methods)
                .courses(courses)
                .education(degree)
                .publications(published)
                .uncounted(uncounted)
                .read(facts)
                .build();
    }

    private Set<String> with(
            String field, Set<String> stated, Set<String> named, FieldReader read, Set<ReadFact> facts) {
        Set<String> more = new HashSet<>(named);
        more.removeAll(stated);
        more.forEach(name -> facts.add(new ReadFact(field, name, place(placeOf(name, field, read)))));
        more.addAll(stated);
        return more;
    }

    private Place placeOf(String name, String field, FieldReader read) {
        for (String key : new String[] {field, "tools", "methods", "courses"}) {
            for (Node.Text text : read.texts(key)) {
                Kind kind = key.equals("methods") ? Kind.METHOD : Kind.TOOL;
                if (text.text().equals(name)
                        || words.known(kind, text.text()).filter(name::equals).isPresent()) {
                    return text.place();
                }
            }
        }
        return read.place(field);
    }

    private static String place(Place place) {
        return place.toString();
    }
}
