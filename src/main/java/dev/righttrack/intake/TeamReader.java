package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.Team;
import dev.righttrack.candidate.Team.Member;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a team's file: {@code name}, {@code stage}, {@code organization}, {@code variety}, and {@code members}, each with a
 * {@code role}, a {@code candidate} (a file, seen from the team's file) or both. All problems are reported, those of the
 * members' files too; with an error there is no team.
 */
public final class TeamReader {

    private static final Set<String> KNOWN =
            Set.of("name", "stage", "organization", "variety", "circumstances", "members");
    private static final Set<String> MEMBER = Set.of("name", "role", "candidate");
    private static final int MOST_MEMBERS = 200;

    private final CandidateReader candidates;
    private final Findings findings = new Findings();
    private final CandidateWords words;

    /**
     * A reader in some knowledge's words; for one use.
     *
     * @param strict whether a member with a tool, method, activity or degree that nobody knows is refused
     */
    public TeamReader(Knowledge knowledge, boolean strict) {
        this.candidates = new CandidateReader(knowledge).strict(strict);
        this.words = new CandidateWords(CandidateVocabulary.of(knowledge), findings);
    }

    /** Reads a team's file and those of its members. */
    public ParseResult<Team> read(Path file, String name) {
        Optional<Team> team = TextFile.read(file, name, findings)
                .flatMap(text -> new DocumentReader(name, findings).read(text))
                .flatMap(node -> FieldReader.of(node, "a team", KNOWN, findings))
                .map(fields -> team(fields, file));
        List<Finding> all = findings.sorted();
        return new ParseResult<>(all.stream().anyMatch(candidates::isRefusal) ? Optional.empty() : team, all);
    }

    private Team team(FieldReader fields, Path file) {
        List<Member> members = new ArrayList<>();
        List<Node> items = fields.node("members").orElse(null) instanceof Node.Items list ? list.items() : List.of();
        if (items.isEmpty()) {
            words.error(
                    fields.place("members"),
                    Check.EMPTY_TEAM,
                    "there is nobody in this team",
                    "Add members: a list of names with a role or a candidate's file each.");
        } else if (items.size() > MOST_MEMBERS) {
            words.error(fields.place("members"), Check.TOO_LARGE, "more than " + MOST_MEMBERS + " members", "");
        } else {
            items.forEach(item -> FieldReader.of(item, "a member", MEMBER, findings)
                    .flatMap(one -> member(one, members.size() + 1, file))
                    .ifPresent(members::add));
            distinct(members, fields.place("members"));
        }
        return new Team(printable(fields, "name", ""), new WishFields(words).circumstances(fields), members);
    }

    private static String printable(FieldReader fields, String key, String otherwise) {
        String text = CandidateWords.printable(fields.textOr(key, ""));
        return text.isEmpty() ? otherwise : text;
    }

    private Optional<Member> member(FieldReader fields, int number, Path team) {
        Optional<String> role = fields.text("role").flatMap(text -> words.find(Kind.ROLE, text));
        Optional<Candidate> candidate = fields.text("candidate").flatMap(text -> candidate(text, team));
        if (!fields.has("role") && !fields.has("candidate")) {
            words.error(
                    fields.place(),
                    Check.MISSING_FIELD,
                    "this member has neither a role nor a candidate",
                    "Add role, or candidate with the name of a file.");
        }
        String otherwise =
                candidate.map(Candidate::name).filter(name -> !name.isEmpty()).orElse("member " + number);
        return role.isEmpty() && candidate.isEmpty()
                ? Optional.empty()
                : Optional.of(new Member(printable(fields, "name", otherwise), role, candidate));
    }

    /** A member's file is named as seen from the team's file. */
    private Optional<Candidate> candidate(Node.Text text, Path team) {
        Place place = text.place();
        try {
            Path named = Path.of(text.text());
            if (named.isAbsolute() || !text.text().matches(".*\\.(yaml|yml|json)")) {
                words.error(
                        place,
                        Check.WRONG_TYPE,
                        "\"" + CandidateWords.shortened(text.text()) + "\" is no candidate's file beside this one",
                        "Name a yaml or json file as seen from the team's file.");
                return Optional.empty();
            }
            Path file = team.toAbsolutePath().resolveSibling(named).normalize();
            Path shown = Path.of(place.file()).resolveSibling(named).normalize();
            ParseResult<Candidate> read = candidates.read(file, shown.toString().replace('\\', '/'));
            findings.addAll(read.findings());
            return read.value();
        } catch (InvalidPathException e) {
            words.error(place, Check.WRONG_TYPE, "this is no name of a file", "");
            return Optional.empty();
        }
    }

    private void distinct(List<Member> members, Place place) {
        Set<String> names = new HashSet<>();
        members.stream()
                .filter(member -> !names.add(member.name()))
                .forEach(member -> words.error(
                        place,
                        Check.DUPLICATE_NAME,
                        "two members are called \"" + member.name() + "\"",
                        "Give each a name of their own."));
    }
}
