package dev.righttrack.rules;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a language file: lines of the form {@code [when][kind]sentence=template}. */
final class LanguageReader {

    private static final Pattern ENTRY = Pattern.compile("\\[(when|then)]\\[([a-z]+)]([^=]+)=(.*)");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+[0-9]*)}");
    private static final Pattern USE = Pattern.compile("\\{([a-z]+[0-9]*)(![a-z]+)?}");
    private static final Set<String> GIVEN = Set.of("rule", "conditions");
    private static final Set<String> KINDS = Set.of(
            "knowledge",
            "reading",
            "candidate",
            "context",
            "possible",
            "wish",
            "skill",
            "verdict",
            "requirement",
            "evidence",
            "statement");

    private final String file;
    private final Findings findings;

    LanguageReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Language read(String content) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> lines = Lines.of(content);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.length() > Lines.LONGEST) {
                refuse(i + 1, "this line is too long", "At most " + Lines.LONGEST + " characters.");
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                entry(line, i + 1).ifPresent(sentences::add);
            }
        }
        return new Language(sentences);
    }

    private Optional<Sentence> entry(String line, int number) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return refuse(number, "this is no sentence", "A sentence reads [when][kind]words {slot}=DRL.");
        }
        if (!KINDS.contains(entry.group(2))) {
            return refuse(number, "unknown kind of sentence \"" + entry.group(2) + "\"", "Known: " + KINDS + ".");
        }
        String text = entry.group(3).strip();
        List<Part> parts = parts(text, number);
        Sentence sentence = new Sentence(
                entry.group(1), entry.group(2), text, parts, entry.group(4).strip(), number);
        return templateFits(sentence) ? Optional.of(sentence) : Optional.empty();
    }

    private Optional<Sentence> refuse(int number, String message, String hint) {
        findings.add(Finding.error(new Place(file, number, 1), "language", message, hint));
        return Optional.empty();
    }

    private List<Part> parts(String text, int number) {
        List<Part> parts = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int done = 0;
        while (slot.find()) {
            words(text.substring(done, slot.start()), parts);
            Optional<Slot> typed = SlotType.slot(slot.group(1));
            if (typed.isEmpty()) {
                refuse(number, "unknown slot {" + slot.group(1) + "}", "A slot is named after what fills it.");
            }
            typed.ifPresent(s -> parts.add(new Part.Gap(s)));
            done = slot.end();
        }
        words(text.substring(done), parts);
        return parts;
    }

    private static void words(String text, List<Part> parts) {
        if (!text.isBlank()) {
            parts.add(new Part.Words(text.strip().replaceAll("\\s+", " ")));
        }
    }

    /** A slot in a template must stand between quotes, or be a list in brackets, or be turned into a figure. */
    private boolean templateFits(Sentence sentence) {
        Matcher use = USE.matcher(sentence.template());
        boolean fits = true;
        while (use.find()) {
            String name = use.group(1);
            Optional<Slot> slot =
                    sentence.slots().stream().filter(s -> s.name().equals(name)).findFirst();
            if (GIVEN.contains(name)) {
                continue;
            }
            if (slot.isEmpty() || !isGuarded(sentence.template(), use, slot.get())) {
                refuse(
                        sentence.line(),
                        "the slot {" + name + "} of the template is not in the sentence, or not between quotes",
                        "Write \"{" + name + "}\", ({" + name + "}) for a list, or {" + name + "!rank}.");
                fits = false;
            }
        }
        return fits;
    }

    private static boolean isGuarded(String template, Matcher use, Slot slot) {
        if (use.group(2) != null) {
            return true;
        }
        char before = use.start() == 0 ? ' ' : template.charAt(use.start() - 1);
        char after = use.end() == template.length() ? ' ' : template.charAt(use.end());
        return slot.list() ? before == '(' && after == ')' : before == '"' && after == '"';
    }
}
