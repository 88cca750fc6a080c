package dev.righttrack.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Who may use the service: a token that stands in the address it prints, which is taken once, and the cookie for which it is
 * exchanged. Both are random, 256 bits each, and live as long as the process. Safe for use by several threads.
 */
final class AccessKey {

    private static final int BYTES = 32;

    private final String token;
    private final String secret;
    private boolean taken;

    AccessKey() {
        SecureRandom random = new SecureRandom();
        token = random(random);
        secret = random(random);
    }

    private static String random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The token of the printed address. */
    String token() {
        return token;
    }

    /** The value of the cookie for the token; empty for another token, and for the right one from the second time on. */
    synchronized Optional<String> exchange(String given) {
        if (taken || !isSame(given, token)) {
            return Optional.empty();
        }
        taken = true;
        return Optional.of(secret);
    }

    /** Whether a cookie has the value for which the token was exchanged. */
    synchronized boolean opens(String cookie) {
        return taken && isSame(cookie, secret);
    }

    /** In a time that says nothing about where the two differ. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
