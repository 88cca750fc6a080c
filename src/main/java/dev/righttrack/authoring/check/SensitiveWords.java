package dev.righttrack.authoring.check;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check of what coaches write about groups of people, pay and prospects: a candidate's file may not name what is
 * protected, and neither should the rules that advise. The words stand in {@code sensitive-words.txt}.
 */
public final class SensitiveWords {

    private static final String LIST = "sensitive-words.txt";
    private static final int MOST_TOLD = 20;
    private static final int MOST_KEPT = 500;
    private static final String CUES = "cues.yaml";
    private static final Pattern DROPPED = Pattern.compile("(?m)^.*\\{means: personal,.*$");
    private static final List<Group> GROUPS = groups();

    /** Texts without such words: a watch looks at the same ones whenever one of them is saved. */
    private static final Set<String> CLEAN =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<String, Boolean>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST_KEPT;
                }
            }));

    private SensitiveWords() {}

    /**
     * Words of one kind.
     *
     * @param name what they speak of
     * @param reason why a rule says nothing of it
     * @param words the words, as one pattern
     */
    private record Group(String name, String reason, Pattern words) {}

    /** Warns of what rules should say nothing about: of each group once a line, of at most 20 lines. */
    public static void tell(String file, String text, Findings findings) {
        String content = file.endsWith(CUES) ? withoutDropped(text) : text;
        if (!CLEAN.contains(content) && !find(file, content, findings)) {
            CLEAN.add(content);
        }
    }

    private static boolean find(String file, String content, Findings findings) {
        boolean any = false;
        String folded = folded(content);
        for (Group group : GROUPS) {
            Matcher found = group.words().matcher(folded);
            int last = 0;
            for (int told = 0; told < MOST_TOLD && found.find(); ) {
                Place place = place(file, content, found.start());
                if (place.line() != last) {
                    any = true;
                    findings.add(finding(place, group, content.substring(found.start(), found.end())));
                    last = place.line();
                    told++;
                }
            }
        }
        return any;
    }

    /** A text without capitals, letter by letter, so that places stay; a pattern that need not mind them is far quicker. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    /** The words by which personal data of a document are found, to be dropped, are shown to nobody; places stay. */
    private static String withoutDropped(String text) {
        return DROPPED.matcher(text).replaceAll(line -> " ".repeat(line.end() - line.start()));
    }

    private static Finding finding(Place place, Group group, String words) {
        return Finding.warning(
                place,
                Check.SENSITIVE_TEXT,
                "\"" + PrintableText.shortened(words.replaceAll("\\s+", " "), 60) + "\" speaks of " + group.name(),
                "Leave it out: " + group.reason() + ".");
    }

    private static Place place(String file, String content, int at) {
        int line = 1;
        int start = 0;
        for (int end = content.indexOf('\n'); end >= 0 && end < at; end = content.indexOf('\n', start)) {
            start = end + 1;
            line++;
        }
        return new Place(file, line, at - start + 1);
    }

    private static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        String head = "";
        List<String> words = new ArrayList<>();
        for (String line : (text() + "\n= :").lines().toList()) {
            if (line.startsWith("= ")) {
                if (!words.isEmpty()) {
                    groups.add(group(head, words));
                }
                head = line.substring(2);
                words.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                words.add(line.replace(" ?", "\\s{0,99}").replace(" ", "\\s{1,99}"));
            }
        }
        return List.copyOf(groups);
    }

    private static Group group(String head, List<String> words) {
        int colon = head.indexOf(": ");
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}_])");
        return new Group(head.substring(0, colon), head.substring(colon + 2), pattern);
    }

    private static String text() {
        try (InputStream in = SensitiveWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its own " + LIST, e);
        }
    }
}
