package dev.righttrack.intake.columns;

import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.candidate.Stance;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.mapping.MappedField;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.Cue;
import dev.righttrack.knowledge.words.CueMeaning;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.knowledge.words.NamedPiece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes what the columns of a table mean, by their titles and by how many words in their cells the vocabulary has. Nothing
 * is proposed for a column that neither of them says to be something. For one table.
 */
public final class ColumnProposer {

    private static final Map<Kind, String> LISTS =
            Map.of(Kind.TOOL, "tools", Kind.METHOD, "methods", Kind.ACTIVITY, "activities");
    private static final Set<String> TICKS = Set.of(
            "yes",
            "y",
            "1",
            "true",
            "x",
            "ja",
            "oui",
            "si",
            "s\u00ed",
            "sim",
            "selected",
            "checked",
            "\u2713",
            "\u2714");
    private static final Set<String> NO_TICKS =
            Set.of("no", "n", "0", "false", "nein", "non", "n\u00e3o", "not selected", "unchecked", "-");
    private static final Map<String, Stance> STANCES = stances();
    private static final int FEW = 12;
    private static final int SHOWN = 5;
    private static final String SHARED_MARK = ";#";

    private final Knowledge knowledge;
    private final Vocabulary vocabulary;
    private final NameReader names;
    private final LevelColumns levels;
    private final Set<String> personal = new HashSet<>();
    private final Map<String, String> taken = new HashMap<>();

    /** A proposer in some knowledge's words. */
    public ColumnProposer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.vocabulary = new Vocabulary(knowledge);
        this.names = new NameReader(vocabulary);
        this.levels = new LevelColumns(knowledge, vocabulary);
        knowledge.all(Kind.CUE, Cue.class).stream()
                .filter(cue -> cue.meaning() == CueMeaning.PERSONAL)
                .forEach(cue -> cue.spellings()
                        .forEach(spelling ->
                                personal.add(ColumnTitle.of(spelling).words())));
    }

    private static Map<String, Stance> stances() {
        Map<String, Stance> stances = new HashMap<>();
        List.of(
                        "yes",
                        "y",
                        "ja",
                        "oui",
                        "s\u00ed",
                        "si",
                        "sim",
                        "wants",
                        "i want to",
                        "interested",
                        "very interested",
                        "agree",
                        "strongly agree",
                        "love it",
                        "true")
                .forEach(word -> stances.put(word, Stance.WANTS));
        List.of(
                        "no matter",
                        "maybe",
                        "neutral",
                        "vielleicht",
                        "egal",
                        "indifferent",
                        "don't mind",
                        "peut-\u00eatre",
                        "neither agree nor disagree",
                        "undecided",
                        "not sure")
                .forEach(word -> stances.put(word, Stance.NO_MATTER));
        List.of(
                        "no",
                        "n",
                        "nein",
                        "non",
                        "n\u00e3o",
                        "does not want",
                        "not interested",
                        "not at all interested",
                        "disagree",
                        "strongly disagree",
                        "false")
                .forEach(word -> stances.put(word, Stance.DOES_NOT_WANT));
        return stances;
    }

    /** A proposal for a table. */
    public ColumnProposal of(TableSample sample) {
        List<ProposedColumn> columns = new ArrayList<>();
        sample.columns().forEach(column -> columns.add(single(proposed(column))));
        return new ColumnProposal(sample.name(), sample.rows(), sample.isWhole(), columns);
    }

    /** What one column alone may say is said by the first that says it. */
    private ProposedColumn single(ProposedColumn column) {
        Optional<String> target = target(column.meaning());
        String first = target.map(one -> taken.putIfAbsent(one, column.title())).orElse(null);
        return first == null
                ? column
                : ProposedColumn.leftOut(
                        column.title(),
                        "says " + target.orElse("") + ", and so does \"" + first + "\"; keep one of them");
    }

    private static Optional<String> target(MappedField meaning) {
        if (meaning instanceof MappedField.Same same) {
            return Optional.of(same.to());
        }
        if (meaning instanceof MappedField.Years years) {
            return Optional.of("years of " + years.of().word());
        }
        return meaning instanceof MappedField.Entry entry
                ? Optional.of(entry.to() + " " + entry.entry())
                : Optional.empty();
    }

    private ProposedColumn proposed(SampledColumn column) {
        ColumnTitle title = ColumnTitle.of(column.title());
        if (isProtected(column.title(), title)) {
            return new ProposedColumn(
                    column.title(),
                    new MappedField.LeftOut(),
                    "protected: dropped unread, whatever stands in it",
                    true);
        }
        if (!column.isFlat()) {
            return ProposedColumn.leftOut(column.title(), "its cells have keys of their own, which are not read");
        }
        if (column.values().isEmpty()) {
            return ProposedColumn.leftOut(column.title(), "no cell has anything in it");
        }
        return byTitle(column, title)
                .or(() -> byOption(column, title))
                .or(() -> levels.of(column, column.title()))
                .or(() -> wish(column, column.title()))
                .or(() -> years(column, title))
                .or(() -> degree(column, title))
                .or(() -> title.isOfPlans() ? Optional.empty() : list(column))
                .orElseGet(() -> unknown(column, title));
    }

    private boolean isProtected(String written, ColumnTitle title) {
        return CandidateReader.mentionsRefused(written)
                || personal.stream().anyMatch(word -> title.words().contains(word));
    }

    private static Optional<ProposedColumn> byTitle(SampledColumn column, ColumnTitle title) {
        return switch (title.sense()) {
            case ID -> Optional.of(ProposedColumn.of(column.title(), new MappedField.Same("id"), ""));
            case NAME -> Optional.of(ProposedColumn.of(column.title(), new MappedField.Same("name"), ""));
            case CONTACT -> Optional.of(ProposedColumn.leftOut(column.title(), "name, contact or place"));
            case BOOKKEEPING -> Optional.of(ProposedColumn.leftOut(column.title(), "of the form, not of the person"));
            default -> Optional.empty();
        };
    }

    /** A column about one option of a question, such as one tool among those that can be ticked. */
    private Optional<ProposedColumn> byOption(SampledColumn column, ColumnTitle title) {
        if (title.option().isEmpty()) {
            return Optional.empty();
        }
        String option = title.option().get();
        return levels.of(column, option)
                .or(() -> title.isOfPlans() ? Optional.empty() : ticked(column, option))
                .or(() -> wish(column, option));
    }

    private Optional<ProposedColumn> ticked(SampledColumn column, String option) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (NamedPiece piece : names.read(Kind.TOOL, option)) {
            Optional.ofNullable(LISTS.get(piece.kind()))
                    .ifPresent(list -> piece.name()
                            .ifPresent(name -> named.computeIfAbsent(list, one -> new ArrayList<>())
                                    .add(name)));
        }
        Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
        Set<String> leftOut = new LinkedHashSet<>();
        for (String value : column.different()) {
            String folded = Vocabulary.folded(value);
            if (TICKS.contains(folded) || folded.equals(Vocabulary.folded(option))) {
                words.put(value, named);
            } else if (NO_TICKS.contains(folded)) {
                leftOut.add(value);
            } else {
                return Optional.empty();
            }
        }
        return named.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(ProposedColumn.of(
                        column.title(), new MappedField.Work(words, leftOut, List.of(), ""), "where it is ticked"));
    }

    private Optional<ProposedColumn> wish(SampledColumn column, String about) {
        Optional<String> topic = Vocabulary.folded(about).equals("research")
                ? Optional.of("research")
                : vocabulary.find(Kind.TASK, about).filter(knowledge.topics()::contains);
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> open = new LinkedHashSet<>();
        for (String value : column.different()) {
            Optional.ofNullable(STANCES.get(Vocabulary.folded(value)))
                    .ifPresentOrElse(stance -> words.put(value, stance.word()), () -> open.add(value));
        }
        if (words.isEmpty()) {
            return Optional.of(ProposedColumn.leftOut(
                    column.title(),
                    "perhaps {is: wish, of: " + topic.get()
                            + ", words: ...}; which cells mean wants, no matter, does not want?"));
        }
        return Optional.of(ProposedColumn.of(
                column.title(),
                new MappedField.Entry("wishes", topic.get(), words, open),
                open.isEmpty() ? "" : "say what the words that are left out mean"));
    }

    private static Optional<ProposedColumn> years(SampledColumn column, ColumnTitle title) {
        ColumnTitle.Sense sense = title.sense();
        boolean isOfSomething = sense == ColumnTitle.Sense.CODING || sense == ColumnTitle.Sense.MACHINE_LEARNING;
        if (sense == ColumnTitle.Sense.YEARS && column.isOfNumbers()) {
            return Optional.of(ProposedColumn.leftOut(
                    column.title(), "years at work are no years of coding; if they are, {is: years, of: coding}"));
        }
        if (!isOfSomething) {
            return Optional.empty();
        }
        ExperienceKind kind =
                sense == ColumnTitle.Sense.CODING ? ExperienceKind.CODING : ExperienceKind.MACHINE_LEARNING;
        return Optional.of(
                column.isOfNumbers()
                        ? ProposedColumn.of(column.title(), new MappedField.Years(kind), "")
                        : ProposedColumn.leftOut(
                                column.title(),
                                "years are read from numbers, and not every cell is one, such as 3-5 or 10+"));
    }

    private Optional<ProposedColumn> degree(SampledColumn column, ColumnTitle title) {
        List<String> values = column.different();
        long known = values.stream()
                .filter(value -> names.read(Kind.DEGREE, value).stream()
                        .anyMatch(piece ->
                                piece.kind() == Kind.DEGREE && piece.name().isPresent()))
                .count();
        boolean isSaid = title.sense() == ColumnTitle.Sense.DEGREE;
        return known > 0 && (isSaid || 10 * known >= 8L * values.size()) && title.sense() != ColumnTitle.Sense.STUDIES
                ? Optional.of(ProposedColumn.of(
                        column.title(),
                        new MappedField.Same("education"),
                        known + " of " + values.size() + " different cells are known"))
                : Optional.empty();
    }

    /** A list of tools, methods or activities, if the vocabulary has half of what stands there; a lone letter names nothing. */
    private Optional<ProposedColumn> list(SampledColumn column) {
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        boolean isShared = column.values().stream().anyMatch(value -> value.contains(SHARED_MARK));
        for (String value : column.different()) {
            for (NamedPiece piece : names.read(Kind.TOOL, value.replace(SHARED_MARK, ";"))) {
                boolean counts = LISTS.containsKey(piece.kind()) && piece.name().isPresent();
                if (counts) {
                    kinds.merge(piece.kind(), 1, Integer::sum);
                }
                (counts ? known : unknown).add(counts ? piece.name().get() : Vocabulary.folded(piece.text()));
            }
        }
        int all = known.size() + unknown.size();
        boolean isSentences = column.isOfSentences() && known.size() < unknown.size();
        boolean isLetter = known.stream().allMatch(name -> name.length() == 1);
        if (isLetter || isSentences || 2 * known.size() < all) {
            return Optional.empty();
        }
        Kind most = kinds.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Kind.TOOL);
        String others = unknown.isEmpty()
                ? ""
                : "; not " + String.join(", ", unknown.stream().limit(SHOWN).toList())
                        + (unknown.size() > SHOWN ? ", ..." : "");
        return Optional.of(ProposedColumn.of(
                column.title(),
                new MappedField.Names(LISTS.getOrDefault(most, "tools"), isShared ? SHARED_MARK : ""),
                known.size() + " of " + all + " different words are known" + others));
    }

    private ProposedColumn unknown(SampledColumn column, ColumnTitle title) {
        if (title.sense() == ColumnTitle.Sense.PUBLICATIONS
                && column.different().stream()
                        .map(Vocabulary::folded)
                        .allMatch(Set.of("yes", "no", "true", "false")::contains)) {
            return ProposedColumn.of(column.title(), new MappedField.Same("publications"), "");
        }
        if (title.isOfPlans()) {
            return ProposedColumn.leftOut(
                    column.title(), "what somebody wants to use, or has not used, is nothing that they have used");
        }
        if (title.sense() == ColumnTitle.Sense.STUDIES) {
            return ProposedColumn.leftOut(column.title(), "a school, a subject or a grade says no degree");
        }
        if (column.isOfSentences()) {
            return ProposedColumn.leftOut(column.title(), "sentences, which are read in a CV and not in a table");
        }
        int different = column.different().size();
        return ProposedColumn.leftOut(
                column.title(),
                "not understood: " + different + (different == 1 ? " value" : " different values") + " in "
                        + column.values().size() + (column.values().size() == 1 ? " cell" : " cells")
                        + (different <= FEW ? "; a level or a wish needs words" : ""));
    }
}
