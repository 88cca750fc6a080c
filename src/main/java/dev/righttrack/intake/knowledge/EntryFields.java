package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Source;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One entry of a file of facts: what all entries have, and the names that it refers to. */
public final class EntryFields {

    private static final List<String> COMMON = List.of("spellings", "formerly", "cites", "reason");

    private final String name;
    private final Place place;
    private final FieldReader fields;
    private final References references;
    private final Citations citations;
    private final Findings findings;

    private EntryFields(
            String name,
            Place place,
            FieldReader fields,
            References references,
            Citations citations,
            Findings findings) {
        this.name = name;
        this.place = place;
        this.fields = fields;
        this.references = references;
        this.citations = citations;
        this.findings = findings;
    }

    static Optional<EntryFields> of(
            String name,
            Place place,
            Node node,
            Set<String> own,
            References references,
            Citations citations,
            Findings findings) {
        Set<String> known = new LinkedHashSet<>(own);
        known.addAll(COMMON);
        return FieldReader.of(node, "\"" + name + "\"", known, findings)
                .map(fields -> new EntryFields(name, place, fields, references, citations, findings));
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    FieldReader fields() {
        return fields;
    }

    String needed(String key) {
        return fields.needed(key, "\"" + name + "\"");
    }

    List<String> spellings() {
        List<String> all = new ArrayList<>(fields.words("spellings"));
        all.addAll(fields.words("formerly"));
        return List.copyOf(all);
    }

    /** The source; an entry without a citation, or one of the coaches' without a reason, is reported. */
    Source source() {
        return source(fields, place, "\"" + name + "\"");
    }

    /** The source of a part of the entry. */
    Source source(FieldReader part, Place at, String what) {
        List<String> cites = part.has("cites") ? split(part.textOr("cites", "")) : List.of();
        return source(cites, part, at, what, true);
    }

    /** The source of a number, which is always the coaches' own. */
    Source coachesSource() {
        return source(List.of(Citations.COACHES), fields, place, "\"" + name + "\"", false);
    }

    private Source source(List<String> cites, FieldReader part, Place at, String what, boolean checked) {
        if (cites.isEmpty()) {
            part.error(
                    at,
                    Check.MISSING_CITATION,
                    what + " cites nothing",
                    "Add cites: the facts of report.yaml that it rests on, or coaches.");
        }
        for (String cited : cites) {
            if (citations.find(cited).isEmpty()) {
                part.error(
                        part.place("cites"),
                        Check.UNKNOWN_CITATION,
                        "unknown citation \"" + cited + "\"",
                        NearestWord.question(cited, citations.names())
                                + "Citations stand in facts/report.yaml and facts/origins.yaml.");
            }
        }
        String reason = part.textOr("reason", "");
        if (checked && cites.contains(Citations.COACHES) && reason.isBlank()) {
            part.error(
                    at,
                    Check.MISSING_REASON,
                    what + " is the coaches' own and has no reason",
                    "Add reason: why it is so.");
        }
        return new Source(citations.shown(cites), reason, at.file(), at.line());
    }

    static List<String> split(String cites) {
        return Arrays.stream(cites.split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The names under a key; each has to be one of the kind. */
    List<String> names(String key, Kind kind) {
        return names(fields, key, kind);
    }

    List<String> names(FieldReader part, String key, Kind kind) {
        List<String> names = new ArrayList<>();
        for (Node.Text text : part.texts(key)) {
            references.add(kind, text.text(), text.place());
            names.add(text.text());
        }
        return names;
    }

    String neededName(String key, Kind kind) {
        String text = needed(key);
        if (!text.isEmpty()) {
            references.add(kind, text, fields.place(key));
        }
        return text;
    }

    Citations citations() {
        return citations;
    }

    References references() {
        return references;
    }

    Findings findings() {
        return findings;
    }
}
