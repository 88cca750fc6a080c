package dev.righttrack.reading;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Kind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was read in a document. Nothing of it is stated or confirmed: the candidate that is made from it carries the words on which
 * each fact rests.
 *
 * @param document what the document is called
 * @param isReadable whether it has a text; otherwise a finding says why not
 * @param words tools and methods that somebody works with, each once, in the order of the vocabulary's names
 * @param degrees degrees that somebody holds
 * @param claims levels that somebody gives themselves for a skill, each with the words
 * @param unsure names that may mean something else or may not be had; they count for nothing until somebody says so
 * @param courses tools and methods that were taught; they say nothing of work
 * @param perhapsTaught names among courses that may mean something else; they count for nothing
 * @param unleveled skills that are named without a level
 * @param notUnderstood items of lists of skills in which no name is known
 * @param employments times of work, newest first; their sum is an upper bound of years of coding, and never the number
 * @param publications how many publications are listed
 * @param skillWords how many items lists of skills have
 * @param dropped how many lines were dropped because no advice may rest on what they say
 * @param findings every problem of the document
 */
public record CvReading(
        String document,
        boolean isReadable,
        List<SeenWord> words,
        List<SeenWord> degrees,
        Map<String, Claim> claims,
        List<SeenWord> unsure,
        List<SeenWord> courses,
        List<SeenWord> perhapsTaught,
        List<SeenWord> unleveled,
        List<String> notUnderstood,
        List<Employment> employments,
        List<Quotation> publications,
        int skillWords,
        int dropped,
        List<Finding> findings) {

    /**
     * A level that somebody gives themselves.
     *
     * @param range what it is taken for
     * @param quotation the words
     */
    public record Claim(LevelRange range, Quotation quotation) {}

    public CvReading {
        words = List.copyOf(words);
        degrees = List.copyOf(degrees);
        claims = Map.copyOf(claims);
        unsure = List.copyOf(unsure);
        courses = List.copyOf(courses);
        perhapsTaught = List.copyOf(perhapsTaught);
        unleveled = List.copyOf(unleveled);
        notUnderstood = List.copyOf(notUnderstood);
        employments = List.copyOf(employments);
        publications = List.copyOf(publications);
        findings = List.copyOf(findings);
    }

    static CvReading unreadable(String document, List<Finding> findings) {
        return new CvReading(
                document, false, List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), 0, 0, findings);
    }

    /** How many of the items of lists of skills were understood. */
    public int understood() {
        return skillWords - notUnderstood.size();
    }

    /** Whether nothing was read that a rule can see. */
    public boolean isEmpty() {
        return words.isEmpty() && degrees.isEmpty() && claims.isEmpty() && publications.isEmpty();
    }

    /** The names of a kind that were read. */
    public Set<String> names(Kind kind) {
        return (kind == Kind.DEGREE ? degrees : words)
                .stream()
                        .filter(word -> word.kind() == kind)
                        .map(SeenWord::name)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The highest degree, which is the first. */
    public Optional<SeenWord> degree() {
        return degrees.stream().findFirst();
    }

    /** From the first year of work to the last, without gaps and overlaps; 0 if no time of work is known. */
    public int yearsOfWork(int today) {
        Set<Integer> years = new TreeSet<>();
        for (Employment work : employments) {
            int to = work.isCurrent() ? today : Math.max(work.from() + 1, work.to());
            for (int year = work.from(); year < to; year++) {
                years.add(year);
            }
        }
        return years.size();
    }

    /** The counts on one line, such as {@code 24 of 31 skill words, 3 degrees, 4 jobs}. */
    public String counts() {
        return understood() + " of " + skillWords + (skillWords == 1 ? " skill word" : " skill words") + ", "
                + counted(degrees.size(), "degree") + ", " + counted(employments.size(), "job") + ", "
                + counted(publications.size(), "publication") + "; "
                + counted(words.size(), "tool or method", "tools and methods") + " read, " + unsure.size() + " unsure";
    }

    private static String counted(int count, String one) {
        return counted(count, one, one + "s");
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /** The facts with their words. */
    public Set<ReadFact> facts() {
        Set<ReadFact> facts = new LinkedHashSet<>();
        words.forEach(word -> facts.add(
                new ReadFact(word.field(), word.name(), word.quotation().shown())));
        courses.forEach(word ->
                facts.add(new ReadFact("courses", word.name(), word.quotation().shown())));
        degree().ifPresent(word -> facts.add(
                new ReadFact(word.field(), word.name(), word.quotation().shown())));
        claims.forEach((skill, claim) ->
                facts.add(new ReadFact("skills", skill, claim.quotation().shown())));
        publications.stream()
                .findFirst()
                .ifPresent(first -> facts.add(new ReadFact("publications", "yes", first.shown())));
        return facts;
    }

    /** The candidate of whom that is known, and nothing else; each fact is marked as read. */
    public Candidate candidate(String id) {
        Map<String, LevelRange> skills = new HashMap<>();
        claims.forEach((skill, claim) -> skills.put(skill, claim.range()));
        return Candidate.fields(id)
                .skills(skills)
                .tools(names(Kind.TOOL))
                .methods(names(Kind.METHOD))
                .courses(courses.stream().map(SeenWord::name).collect(Collectors.toSet()))
                .education(degree().map(SeenWord::name))
                .publications(publications.isEmpty() ? Optional.empty() : Optional.of(true))
                .read(facts())
                .build();
    }
}
