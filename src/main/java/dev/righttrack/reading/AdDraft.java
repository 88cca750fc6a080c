package dev.righttrack.reading;

import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.words.AdMeaning;
import dev.righttrack.knowledge.words.AdWords;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.AdSentence.Years;
import dev.righttrack.reading.Gazetteer.Match;
import dev.righttrack.reading.document.DocumentText;
import dev.righttrack.reading.document.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A job ad while it is read. For one ad and one thread. */
final class AdDraft {

    private static final Pattern HEADING = Pattern.compile("\\p{Lu}[^.!?;]{0,58}[:?]?");
    private static final Pattern LABEL = Pattern.compile("^\\s*([^:\\t]{2,30})[:\\t]\\s*(.{3,120})$");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!;]$");
    private static final int LONGEST_PART = 2_500;
    private static final int LONGEST_TITLE = 110;
    private static final int LINES_FOR_A_TITLE = 8;
    private static final int MOST_NOT_UNDERSTOOD = 40;
    private static final int NEAR_YEARS = 70;

    private final AdRules rules;
    private final DocumentText document;
    private final List<AdRequirement> mentions = new ArrayList<>();
    private final List<AdRequirement> unsure = new ArrayList<>();
    private final Map<String, AdSign> signs = new LinkedHashMap<>();
    private final List<Quotation> notUnderstood = new ArrayList<>();
    private int left;
    private int silentLines;

    AdDraft(AdRules rules, DocumentText document) {
        this.rules = rules;
        this.document = document;
    }

    private record Placed(TextLine line, AdSection section) {}

    /** What the ad says. */
    AdReading reading(List<Finding> findings) {
        Optional<TextLine> title = title();
        List<Placed> placed = placed(title);
        int from = 0;
        for (int i = 1; i <= placed.size(); i++) {
            boolean isEnd = i == placed.size()
                    || placed.get(i).section() != placed.get(from).section()
                    || placed.get(i).line().to() - placed.get(from).line().from() > LONGEST_PART;
            if (isEnd) {
                part(
                        placed.get(from).section(),
                        placed.subList(from, i).stream().map(Placed::line).toList());
                from = i;
            }
        }
        mentions.sort(Comparator.comparingInt(AdRequirement::from));
        return new AdReading(
                document.name(),
                true,
                title.map(this::quoted),
                title.map(line -> rules.titles().in(document.of(line))).orElse(""),
                mentions,
                List.copyOf(signs.values()),
                unsureOnly(),
                notUnderstood,
                left,
                silentLines,
                findings);
    }

    private List<AdRequirement> unsureOnly() {
        Map<String, AdRequirement> once = new LinkedHashMap<>();
        unsure.forEach(one -> once.putIfAbsent(one.key(), one));
        mentions.forEach(one -> once.remove(one.key()));
        return List.copyOf(once.values());
    }

    private Quotation quoted(TextLine line) {
        String text = document.of(line).strip();
        Matcher label = LABEL.matcher(text);
        boolean isLabelled = label.matches() && isTitleLabel(label.group(1));
        String title = isLabelled ? label.group(2).strip() : titleOf(text);
        return new Quotation(document.name(), line.place(), line.from(), line.to(), title, CvSection.OTHER, "");
    }

    private boolean isTitleLabel(String text) {
        String folded = Gazetteer.folded(text).strip();
        return rules.cues().find(folded).stream()
                .anyMatch(cue ->
                        cue.meaning() == AdMeaning.TITLE_LABEL && cue.from() == 0 && cue.to() == folded.length());
    }

    /** The line with a label for a title; else the first of the first lines with a known title that is no sentence; else the first. */
    private Optional<TextLine> title() {
        List<TextLine> first =
                document.lines().stream().limit(LINES_FOR_A_TITLE).toList();
        for (TextLine line : first) {
            Matcher label = LABEL.matcher(document.of(line).strip());
            if (label.matches() && isTitleLabel(label.group(1))) {
                return Optional.of(line);
            }
        }
        List<TextLine> candidates = first.stream().filter(this::mayBeTitle).toList();
        return candidates.stream()
                .filter(line -> !rules.titles().in(document.of(line)).isEmpty())
                .findFirst()
                .or(() -> candidates.stream().findFirst().filter(line -> line.equals(first.get(0))));
    }

    /** The line, or where it is too long for a title the beginning that may be one. */
    private static String titleOf(String line) {
        return line.length() <= LONGEST_TITLE ? line : TitleLine.beginning(line);
    }

    private boolean mayBeTitle(TextLine line) {
        String text = titleOf(document.of(line).strip());
        return !text.isEmpty()
                && text.length() <= LONGEST_TITLE
                && !SENTENCE.matcher(text).matches()
                && !FlowText.BULLET.matcher(text).lookingAt()
                && rules.sections().heading(text, false).isEmpty();
    }

    /** Each line with its part of the ad; headings and the title are left out. */
    private List<Placed> placed(Optional<TextLine> title) {
        List<Placed> placed = new ArrayList<>();
        AdSection current = AdSection.OPENING;
        for (TextLine line : document.lines()) {
            if (title.filter(line::equals).isPresent()) {
                continue;
            }
            String text = document.of(line);
            Optional<AdSection> heading = heading(line, text);
            if (heading.isPresent()) {
                current = heading.get();
                continue;
            }
            Optional<AdSection> label = rules.sections().label(text.strip());
            AdSection own = label.orElse(current);
            if (label.isPresent() && !own.isSilent()) {
                current = own;
            }
            silentLines += own.isSilent() ? 1 : 0;
            placed.add(new Placed(line, own));
        }
        return placed;
    }

    private Optional<AdSection> heading(TextLine line, String text) {
        boolean isBullet = FlowText.BULLET.matcher(text).lookingAt() && !line.isHeading();
        if (isBullet) {
            return Optional.empty();
        }
        String plain = text.strip();
        boolean looks = line.isHeading() || plain.endsWith(":") || plain.endsWith("?") || isAlone(line, plain);
        Optional<AdSection> known = rules.sections().heading(plain, looks);
        return known.isPresent() || !looks ? known : rules.sections().within(plain);
    }

    /** A few words below an empty line, with a capital first and nothing that ends a sentence. */
    private static boolean isAlone(TextLine line, String text) {
        return line.opensBlock() && HEADING.matcher(text).matches() && text.split("\\s+", 9).length <= 7;
    }

    /** Reads a part of a few pages at most: what a word says depends on the words near it. */
    private void part(AdSection section, List<TextLine> lines) {
        FlowText flow = new FlowText(document, CvSection.OTHER, lines, rules.gazetteer()::isName);
        String text = flow.text();
        String folded = Gazetteer.folded(text);
        List<AdWordFinder.Found> cues = rules.cues().find(folded);
        List<AdWordFinder.Found> phrases = rules.phrases().find(folded);
        Map<Integer, WordReader.Judged> loose = judged(text, CvSection.SUMMARY);
        Map<Integer, WordReader.Judged> listed = judged(text, CvSection.SKILLS);
        for (AdSentence sentence : sentences(text, folded, cues)) {
            signs(flow, sentence, phrases, section);
            if (!section.isSilent() && !(sentence.has(AdMeaning.OF_THE_EMPLOYER) && !section.isList())) {
                sentence(new Context(flow, text, section, sentence), loose, listed, phrases);
            }
        }
    }

    private Map<Integer, WordReader.Judged> judged(String text, CvSection section) {
        return rules.words().read(text, section).stream()
                .collect(Collectors.toMap(
                        one -> one.match().from(), one -> one, (first, second) -> first, LinkedHashMap::new));
    }

    private List<AdSentence> sentences(String text, String folded, List<AdWordFinder.Found> cues) {
        List<AdSentence> sentences = new ArrayList<>();
        Matcher end = rules.division().sentenceEnds(text);
        int from = 0;
        while (end.find()) {
            if (!rules.division().isAbbreviation(text, end.start())) {
                add(sentences, text, folded, from, end.start(), cues);
                from = end.end();
            }
        }
        add(sentences, text, folded, from, text.length(), cues);
        return sentences;
    }

    private static void add(
            List<AdSentence> sentences, String text, String folded, int from, int to, List<AdWordFinder.Found> cues) {
        if (to > from && !text.substring(from, to).isBlank()) {
            sentences.add(new AdSentence(folded, from, to, cues));
        }
    }

    /** A sentence where it stands. */
    private record Context(FlowText flow, String text, AdSection section, AdSentence sentence) {

        AdStrength usual(int at) {
            return switch (section) {
                case REQUIREMENTS -> AdStrength.ASKED;
                case WISHES -> AdStrength.WISHED;
                default -> sentence.isAddressed(at) ? AdStrength.ASKED : AdStrength.NAMED;
            };
        }

        AdStrength strength(int from, int to) {
            return sentence.said(from, to).orElseGet(() -> usual(from));
        }

        Quotation quotation() {
            return flow.quotation(sentence.from(), sentence.to(), "");
        }

        AdRequirement requirement(AdSubject subject, String name, int years, int from, int to) {
            return new AdRequirement(
                    subject,
                    name,
                    years,
                    strength(from, to),
                    section,
                    flow.document()
                            .text()
                            .substring(flow.offset(from), flow.end(to))
                            .replaceAll("\\s+", " "),
                    flow.offset(from),
                    quotation());
        }
    }

    private void sentence(
            Context at,
            Map<Integer, WordReader.Judged> loose,
            Map<Integer, WordReader.Judged> listed,
            List<AdWordFinder.Found> phrases) {
        AdSentence sentence = at.sentence();
        int before = mentions.size();
        boolean isStrict = !at.section().isList();
        for (WordReader.Judged judged : listed.values()) {
            Match match = judged.match();
            if (match.from() < sentence.from() || match.to() > sentence.to()) {
                continue;
            }
            boolean isLoose = isStrict && !sentence.isAddressed(match.from());
            WordReader.Verdict verdict =
                    isLoose ? loose.getOrDefault(match.from(), judged).verdict() : judged.verdict();
            AdRequirement named = at.requirement(subject(match.kind()), match.name(), 0, match.from(), match.to());
            if (verdict == WordReader.Verdict.READ || (verdict == WordReader.Verdict.UNSURE && !isLoose)) {
                mentions.add(named);
            } else if (verdict == WordReader.Verdict.UNSURE) {
                unsure.add(named);
            }
        }
        degrees(at);
        years(at, listed);
        activities(at, phrases);
        if (at.section().isList() && mentions.size() == before) {
            if (notUnderstood.size() < MOST_NOT_UNDERSTOOD) {
                notUnderstood.add(at.quotation());
            } else {
                left++;
            }
        }
    }

    private static AdSubject subject(Kind kind) {
        return switch (kind) {
            case TOOL -> AdSubject.TOOL;
            case METHOD -> AdSubject.METHOD;
            default -> AdSubject.SKILL;
        };
    }

    /** Of several degrees of the same strength in a sentence, the lowest is enough. */
    private void degrees(Context at) {
        CvSection as = at.section().isList() ? CvSection.EDUCATION : CvSection.OTHER;
        int from = at.sentence().from();
        String text = at.text().substring(from, at.sentence().to());
        Map<AdStrength, AdRequirement> lowest = new LinkedHashMap<>();
        for (DegreeFinder.Found found : rules.degrees().find(text, as)) {
            AdRequirement degree =
                    at.requirement(AdSubject.DEGREE, found.name(), 0, from + found.from(), from + found.to());
            lowest.merge(
                    degree.strength(),
                    degree,
                    (first, second) -> rules.degrees().rank(second.name())
                                    < rules.degrees().rank(first.name())
                            ? second
                            : first);
        }
        mentions.addAll(lowest.values());
    }

    private void years(Context at, Map<Integer, WordReader.Judged> names) {
        Optional<Years> years = at.sentence().years();
        if (years.isEmpty()
                || (!at.sentence().has(AdMeaning.EXPERIENCE) && !at.section().isList())) {
            return;
        }
        Years found = years.get();
        String of = names.values().stream()
                .filter(one -> one.verdict() != WordReader.Verdict.NOTHING)
                .map(WordReader.Judged::match)
                .filter(match -> match.from() >= found.to()
                        && match.to() <= at.sentence().to()
                        && match.from() - found.to() <= NEAR_YEARS)
                .findFirst()
                .map(Match::name)
                .orElse("");
        AdRequirement asked = at.requirement(AdSubject.YEARS, of, found.number(), found.from(), found.to());
        if (asked.strength() != AdStrength.NAMED || at.sentence().has(AdMeaning.EXPERIENCE)) {
            mentions.add(asked.strength() == AdStrength.NAMED ? asked(asked) : asked);
        }
    }

    /** A number of years of experience is asked of the reader, whoever is named in the sentence. */
    private static AdRequirement asked(AdRequirement years) {
        return new AdRequirement(
                years.subject(),
                years.name(),
                years.years(),
                AdStrength.ASKED,
                years.section(),
                years.written(),
                years.from(),
                years.quotation());
    }

    private void activities(Context at, List<AdWordFinder.Found> phrases) {
        for (AdWordFinder.Found found : within(at.sentence(), phrases)) {
            if (found.meaning() == AdMeaning.ACTIVITY) {
                mentions.add(at.requirement(AdSubject.ACTIVITY, found.words().of(), 0, found.from(), found.to()));
            }
        }
    }

    /** The phrases of a sentence that have the words with which they mean something. */
    private static List<AdWordFinder.Found> within(AdSentence sentence, List<AdWordFinder.Found> phrases) {
        return phrases.stream()
                .filter(one -> one.from() >= sentence.from() && one.to() <= sentence.to())
                .filter(one -> one.words().with().isEmpty()
                        || sentence.hasOneNear(one.words().with(), one.from(), one.to()))
                .toList();
    }

    private void signs(FlowText flow, AdSentence sentence, List<AdWordFinder.Found> phrases, AdSection section) {
        if (section == AdSection.APPLYING) {
            return;
        }
        for (AdWordFinder.Found found : within(sentence, phrases)) {
            AdWords words = found.words();
            Optional<Kind> kind = kind(words.meaning());
            kind.ifPresent(one -> signs.putIfAbsent(
                    one + " " + words.of(),
                    new AdSign(one, words.of(), flow.quotation(sentence.from(), sentence.to(), ""))));
        }
    }

    private static Optional<Kind> kind(AdMeaning meaning) {
        return switch (meaning) {
            case STAGE -> Optional.of(Kind.STAGE);
            case ORGANIZATION -> Optional.of(Kind.ORGANIZATION);
            default -> Optional.empty();
        };
    }
}
