package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.text.WrittenWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads people of whom it is said which roles a good adviser would put first: {@code id}, {@code accepted} and {@code never}
 * with lists of roles, {@code why}, and {@code candidate} with what is known.
 */
public final class JudgedPeopleReader {

    private static final Set<String> KNOWN = Set.of("id", "accepted", "never", "why", "candidate");

    private final CandidateVocabulary wording;
    private final CandidateReader candidates;

    /** A reader in some knowledge's words. */
    public JudgedPeopleReader(Knowledge knowledge) {
        this.wording = CandidateVocabulary.of(knowledge);
        this.candidates = new CandidateReader(knowledge);
    }

    /** Reads one record; with an error in it there is nobody. */
    public ParseResult<JudgedPerson> read(RawRecord record) {
        Findings findings = new Findings();
        findings.addAll(record.troubles());
        Optional<JudgedPerson> person = record.troubles().isEmpty()
                ? TextFile.decoded(record.bytes(), record.file(), record.line(), findings)
                        .flatMap(text -> record.form().read(text, record.file(), record.line(), findings))
                        .flatMap(node -> FieldReader.of(node, "a person", KNOWN, findings))
                        .flatMap(fields -> person(fields, record, findings))
                : Optional.empty();
        return new ParseResult<>(findings.hasErrors() ? Optional.empty() : person, findings.sorted());
    }

    private Optional<JudgedPerson> person(FieldReader fields, RawRecord record, Findings findings) {
        CandidateWords words = new CandidateWords(wording, findings);
        String name = CandidateWords.printable(fields.textOr("id", "line " + record.line()));
        fields.text("why");
        List<String> accepted = roles("accepted", fields, words);
        List<String> never = roles("never", fields, words);
        if (accepted.isEmpty()) {
            words.error(
                    fields.place("accepted"),
                    Check.MISSING_FIELD,
                    "no role is accepted",
                    "Name the roles under accepted; \"\" stands for nobody.");
        }
        accepted.stream()
                .filter(never::contains)
                .forEach(role -> words.error(
                        fields.place("never"),
                        Check.DUPLICATE_KEY,
                        "\"" + role + "\" is accepted, and stands under never",
                        "Keep it in one of the two lists."));
        Optional<Candidate> candidate = candidates.candidate(fields.entriesOf("candidate"), name, findings);
        return candidate.map(one -> new JudgedPerson(name, one, accepted, never));
    }

    /** Roles, and an empty text for nobody. */
    private static List<String> roles(String key, FieldReader fields, CandidateWords words) {
        Set<String> roles = new LinkedHashSet<>();
        fields.meanings(key, text -> words.find(Kind.ROLE, text)).forEach(roles::add);
        if (fields.node(key).filter(JudgedPeopleReader::namesNobody).isPresent()) {
            roles.add("");
        }
        return List.copyOf(roles);
    }

    private static boolean namesNobody(Node node) {
        return node instanceof Node.Items list && list.items().stream().anyMatch(JudgedPeopleReader::isEmpty);
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Text text && WrittenWord.of(text.text()).isEmpty();
    }
}
