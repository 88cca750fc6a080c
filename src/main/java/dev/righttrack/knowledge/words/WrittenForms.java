package dev.righttrack.knowledge.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which people write a name: with a version, a vendor, a word for what it is, or in the plural. */
final class WrittenForms {

    private static final Pattern VERSION = Pattern.compile(
            "(?i)^(.*?[^\\s\\d._-])([\\s_-]*)(?:[\\s_-]v(?:er(?:sion)?)?\\.?\\s*)?r?[0-9]{1,4}[ab]?(?:\\.(?:[0-9]{1,4}|x))*\\+?$");
    private static final Pattern VENDOR = Pattern.compile(
            "(?i)^(?:the mathworks|mathworks|apache|microsoft|ms|amazon web services|amazon|aws|google cloud|google|ibm|oracle|"
                    + "adobe|sap|the|apple|atlassian|red hat|redhat|statacorp|hashicorp|jetbrains|meta|facebook|nvidia|intel|"
                    + "cisco systems|cisco|hewlett packard|hp|hpe|micro focus|bmc software|bmc|tibco|autodesk|embarcadero|vmware|"
                    + "salesforce|hugging face|huggingface|linux foundation|gnu|dassault systemes|symantec|quest|corel|intuit|"
                    + "novell|esri)\\s+(.+)$");
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?i)^(?:core|modern|basic|advanced|applied|enterprise|strong|good|solid|excellent|hands-on|some)\\s+(.+)$");
    private static final Pattern STRAY = Pattern.compile(
            "^[\"'\u201c\u201e\u2018\u00ab*]*(.*?[^\\s)*;:!?\"'\u201d\u2019\u00bb])(?:[\\s)*;:!?\"'\u201d\u201c\u2019\u00bb]+|[- ]based)$");
    private static final Pattern ACRONYM = Pattern.compile("^([^\\s,;/]+\\s[^,;/]+?)\\s+([A-Z]{2,7})$");
    private static final Pattern WHAT_IT_IS = Pattern.compile(
            "(?i)^(.+?)\\s+(?:programming(?: language)?|scripting(?: language)?|language|library|framework|software|"
                    + "programmierung|coding)$");

    /** A name in two or three parts, which may as well be written in one: Maria DB, type script. */
    private static final Pattern PARTS = Pattern.compile("[\\p{L}\\p{N}.]+(?:[\\s-][\\p{L}\\p{N}.]+){1,2}");

    /** A name of several words that is written in one, such as GoogleMaps. */
    private static final Pattern IN_ONE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+){1,2}");

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    private WrittenForms() {}

    /** A name as written, and what is left of it without what people add; the longest first. */
    static List<String> of(String written) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(written);
        for (Pattern added : List.of(STRAY, VERSION, WHAT_IT_IS, QUALIFIED, VENDOR)) {
            for (String form : List.copyOf(forms)) {
                Matcher matcher = added.matcher(form);
                if (matcher.matches() && isWhole(matcher, added)) {
                    forms.add(matcher.group(1).strip());
                }
            }
        }
        Matcher acronym = ACRONYM.matcher(written);
        if (acronym.matches() && isInitials(acronym.group(1), acronym.group(2))) {
            forms.add(acronym.group(1));
            forms.add(acronym.group(2));
        }
        for (String form : List.copyOf(forms)) {
            forms.add(form.replace('-', ' '));
            forms.add(form.replace(' ', '-'));
        }
        if (PARTS.matcher(written).matches()) {
            forms.add(BETWEEN.matcher(written).replaceAll(""));
        }
        if (IN_ONE.matcher(written).matches()) {
            forms.add(NEXT_WORD.matcher(written).replaceAll(" "));
        }
        return new ArrayList<>(forms);
    }

    /** Whether an acronym has the initials of the words before it, or of the last of them, so that both say the same. */
    private static boolean isInitials(String words, String acronym) {
        String initials = Pattern.compile("[\\s-]+")
                .splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.toUpperCase(Locale.ROOT).endsWith(acronym);
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
