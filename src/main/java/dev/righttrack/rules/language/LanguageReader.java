package dev.righttrack.rules.language;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Meaning;
import dev.righttrack.rules.model.MeaningReader;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.UnfitLineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a language file: lines of the form {@code [when][kind]sentence=template}. */
public final class LanguageReader {

    private static final Pattern ENTRY = Pattern.compile("\\[(when|then)]\\[([a-z]+)]([^=]+)=(.*)");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+[0-9]*)}");
    private final String file;
    private final Findings findings;

    /** A reader of a language file, whose problems go to the findings. */
    public LanguageReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Reads the text of a language file; a line with an error in it is left out. */
    public Language read(String content) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> lines = TextLines.of(content);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.length() > TextLines.LONGEST) {
                refuse(i + 1, "this line is too long", "At most " + TextLines.LONGEST + " characters.");
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                entry(line, i + 1).ifPresent(sentences::add);
            }
        }
        sentences.stream().filter(one -> one.kind() == SentenceKind.POSSIBLE).forEach(one -> twin(one, sentences));
        return new Language(sentences);
    }

    /** A sentence that reads a condition as possible says of possibilities what its twin says of what is stated. */
    private void twin(Sentence possible, List<Sentence> all) {
        boolean same = all.stream()
                .filter(one -> one.kind() == SentenceKind.CONTEXT && one.text().equals(possible.text()))
                .map(one -> ((Condition) one.meaning()).drl().replace("Setting(", "Possibility("))
                .anyMatch(((Condition) possible.meaning()).drl()::equals);
        if (!same) {
            refuse(
                    possible.line(),
                    "no sentence of the kind context says the same of what is stated",
                    "Write it twice: as [context] on a Setting, and as [possible] on a Possibility.");
        }
    }

    private Optional<Sentence> entry(String line, int number) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return refuse(number, "this is no sentence", "A sentence reads [when][kind]words {slot}=DRL.");
        }
        String side = entry.group(1);
        Optional<SentenceKind> kind = SentenceKind.of(side, entry.group(2));
        if (kind.isEmpty()) {
            return refuse(
                    number,
                    "unknown kind of sentence \"" + entry.group(2) + "\"",
                    "Known under " + side + ": " + String.join(", ", SentenceKind.words(side)) + ".");
        }
        String text = entry.group(3).strip();
        List<SentencePart> parts = new ArrayList<>();
        if (!parts(text, number, parts)) {
            return Optional.empty();
        }
        try {
            Meaning meaning = meaning(kind.get(), entry.group(4).strip(), slots(parts));
            return Optional.of(new Sentence(side, kind.get(), text, parts, meaning, number));
        } catch (UnfitLineException unfit) {
            return refuse(number, "this line cannot be used: " + unfit.getMessage(), unfit.hint());
        }
    }

    private static List<Slot> slots(List<SentencePart> parts) {
        return parts.stream()
                .filter(SentencePart.Gap.class::isInstance)
                .map(part -> ((SentencePart.Gap) part).slot())
                .toList();
    }

    private static Meaning meaning(SentenceKind kind, String drl, List<Slot> slots) throws UnfitLineException {
        Meaning meaning =
                kind.isCondition() ? MeaningReader.condition(drl, slots) : MeaningReader.conclusions(drl, slots);
        MeaningReader.check(kind, meaning);
        return meaning;
    }

    private Optional<Sentence> refuse(int number, String message, String hint) {
        findings.add(Finding.error(new Place(file, number, 1), Check.LANGUAGE, message, hint));
        return Optional.empty();
    }

    /** Adds the words and slots of a sentence; says no if a slot is none. */
    private boolean parts(String text, int number, List<SentencePart> parts) {
        boolean known = true;
        Matcher slot = SLOT.matcher(text);
        int done = 0;
        while (slot.find()) {
            words(text.substring(done, slot.start()), parts);
            Optional<Slot> typed = Slot.of(slot.group(1));
            if (typed.isEmpty()) {
                known = false;
                refuse(number, "unknown slot {" + slot.group(1) + "}", "A slot is named after what fills it.");
            }
            typed.ifPresent(s -> parts.add(new SentencePart.Gap(s)));
            done = slot.end();
        }
        words(text.substring(done), parts);
        return known;
    }

    private static void words(String text, List<SentencePart> parts) {
        if (!text.isBlank()) {
            parts.add(new SentencePart.Words(text.strip().replaceAll("\\s+", " ")));
        }
    }
}
