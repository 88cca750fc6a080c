package dev.righttrack.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which people write a name: with a version, a vendor, a word for what it is, or in the plural. */
final class WrittenForms {

    private static final Pattern VERSION = Pattern.compile(
            "(?i)^(.*?[^\\s\\d._-])([\\s_-]*)(?:[\\s_-]v(?:er(?:sion)?)?\\.?\\s*)?[0-9]{1,4}(?:\\.(?:[0-9]{1,4}|x))*\\+?$");
    private static final Pattern VENDOR =
            Pattern.compile("(?i)^(?:apache|microsoft|ms|amazon|aws|google|ibm|oracle|adobe|sap|the)\\s+(.+)$");
    private static final Pattern WHAT_IT_IS = Pattern.compile(
            "(?i)^(.+?)\\s+(?:programming(?: language)?|scripting(?: language)?|language|library|framework|software|"
                    + "programmierung|coding)$");

    private WrittenForms() {}

    /** A name as written, and what is left of it without what people add; the longest first. */
    static List<String> of(String written) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(written);
        for (Pattern added : List.of(VERSION, WHAT_IT_IS, VENDOR)) {
            for (String form : List.copyOf(forms)) {
                Matcher matcher = added.matcher(form);
                if (matcher.matches() && isWhole(matcher, added)) {
                    forms.add(matcher.group(1).strip());
                }
            }
        }
        return new ArrayList<>(forms);
    }

    /** One letter with a figure is a name of its own, such as S3; only with a blank between them the figure is a version. */
    private static boolean isWhole(Matcher matcher, Pattern added) {
        return added != VERSION
                || matcher.group(1).strip().length() > 1
                || !matcher.group(2).isBlank();
    }

    /** A name of several words in the singular and in the plural; one word alone is another one there too often. */
    static List<String> inNumber(String form) {
        String lower = form.strip();
        if (!lower.contains(" ")) {
            return List.of();
        }
        return lower.endsWith("s") || lower.endsWith("S")
                ? List.of(lower.substring(0, lower.length() - 1))
                : List.of(lower + "s");
    }
}
