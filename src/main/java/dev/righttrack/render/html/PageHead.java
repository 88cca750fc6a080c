package dev.righttrack.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The head of a page: its title, its one style sheet, and a policy under which the browser takes nothing but that.
 *
 * @param title the title, as text
 * @param policy the Content-Security-Policy
 * @param style the style element
 * @param script the script element; empty if there is none
 */
record PageHead(String title, String policy, String style, String script) {

    private static final String STYLE = resource("report.css");
    private static final String SORTING = resource("sorting.js");
    private static final String STYLE_ONLY =
            "default-src 'none'; style-src '" + hash(STYLE) + "'; base-uri 'none'; form-action 'none'";

    /** A page without any script. */
    static PageHead plain(String title) {
        return new PageHead(title, STYLE_ONLY, element("style", STYLE), "");
    }

    /** A page of the service: it may send its form to the service, and nothing else anywhere. */
    static PageHead form(String title) {
        return new PageHead(
                title, STYLE_ONLY.replace("form-action 'none'", "form-action 'self'"), element("style", STYLE), "");
    }

    /** A page whose tables can be sorted. */
    static PageHead sortable(String title) {
        return new PageHead(
                title,
                STYLE_ONLY + "; script-src '" + hash(SORTING) + "'",
                element("style", STYLE),
                element("script", SORTING));
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + text + "</" + name + ">";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageHead.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its own " + name, e);
        }
    }
}
