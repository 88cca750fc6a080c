package dev.righttrack.rules;

import java.util.List;

/** A text as an editor counts its lines. */
final class Lines {

    private Lines() {}

    /** The lines, without their ends; only CR LF, LF and CR end one, as in an editor. */
    static List<String> of(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return List.of(whole.split("\r\n|\n|\r", -1));
    }
}
