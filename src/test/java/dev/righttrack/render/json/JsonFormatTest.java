package dev.righttrack.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** JSON whose bytes are harmless and whose values are what they were. */
class JsonFormatTest {

    static List<String> hidden() {
        return List.of(
                "\u0000",
                "\u001b]0;t\u0007",
                "\t\r\n",
                "\u007f",
                "\u0080",
                "\u009d0;t\u009c",
                "\u00ad",
                "\u200b",
                "\u200d",
                "\u202e",
                "\u2028",
                "\u2029",
                "\u2066",
                "\ufeff",
                "\uffff",
                "\udb40\udc41",
                "\ud834\udd73");
    }

    static List<String> seen() {
        return List.of(
                "plain", "M\u00fcller", "\u0416\u6f22", "\u20ac", "\u00a0", "\ud83d\ude80", "\ud842\udfb7", "\"\\/");
    }

    @ParameterizedTest(name = "text {index} leaves no byte that acts or hides, on a line")
    @MethodSource("hidden")
    void aLineIsHarmless(String text) {
        assertHarmless(JsonFormat.lines().build().writeValueAsString(Map.of("a" + text, text + "b")));
    }

    @ParameterizedTest(name = "text {index} leaves no byte that acts or hides, on a page")
    @MethodSource("hidden")
    void aPageIsHarmless(String text) {
        byte[] bytes = JsonFormat.pages().build().writeValueAsBytes(Map.of("a" + text, text + "b"));
        assertHarmless(new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "text {index} is read again as it was")
    @MethodSource({"hidden", "seen"})
    void theValueIsUnchanged(String text) {
        Map<String, String> tree = Map.of("a" + text, text + "b");
        byte[] line = JsonFormat.lines().build().writeValueAsBytes(tree);
        assertThat((Object) JsonMapper.shared().readValue(line, Map.class)).isEqualTo(tree);
    }

    @ParameterizedTest(name = "half a pair {index} is written as half a pair")
    @MethodSource("halves")
    void halfAPairIsEscaped(String half) {
        String line = new String(JsonFormat.lines().build().writeValueAsBytes(half), StandardCharsets.UTF_8);
        assertThat(line).isEqualTo(String.format("\"\\u%04x\"", (int) half.charAt(0)));
    }

    static List<String> halves() {
        return List.of("\ud800", "\udbff", "\udc00", "\udfff");
    }

    private static void assertHarmless(String json) {
        assertThat(json.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\uffff]");
    }
}
