package dev.righttrack.render.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The part of an address behind its question mark. */
final class AddressQuery {

    private AddressQuery() {}

    /** A value, with every character that would end it escaped. */
    static String value(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
