package dev.righttrack.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Lets in only requests that name this machine's loopback address as their host, come from no other site, and bring the
 * cookie. A page of another site can neither send one that passes nor read an answer; a name that is made to lead to this
 * machine is not its own.
 */
final class RequestGuard {

    /** What may be asked without a cookie: it says nothing but that the service is there. */
    static final String HEALTH = "/health";

    private static final Set<String> OWN_SITE = Set.of("", "same-origin", "none");
    private static final String TOKEN = "token";

    private final AccessKey key;
    private final IntSupplier port;

    RequestGuard(AccessKey key, IntSupplier port) {
        this.key = key;
        this.port = port;
    }

    /**
     * Checks a request before anything of it is read.
     *
     * @throws ProblemException if it may not come in
     */
    void check(Context request) {
        String host = header(request, "Host").toLowerCase(Locale.ROOT);
        if (!hosts().contains(host)) {
            throw new ProblemException(
                    403, "not this machine", "This service answers to 127.0.0.1 and localhost only.");
        }
        String origin = header(request, "Origin").toLowerCase(Locale.ROOT);
        if (!(origin.isEmpty() || origin.equals("http://" + host))
                || !OWN_SITE.contains(header(request, "Sec-Fetch-Site").toLowerCase(Locale.ROOT))) {
            throw new ProblemException(403, "another site", "A page of another site may not use this service.");
        }
        if (request.path().equals(HEALTH) || isExchanged(request)) {
            return;
        }
        if (!key.opens(Objects.toString(request.cookie(cookieName()), ""))) {
            throw new ProblemException(
                    401,
                    "no access",
                    "Open the address that 'righttrack serve' printed. It works once; to use another browser, start the"
                            + " service again.");
        }
    }

    private Set<String> hosts() {
        int own = port.getAsInt();
        return Set.of("127.0.0.1:" + own, "localhost:" + own, "[::1]:" + own);
    }

    /** Whether the request brought the token; then it is answered with the cookie and sent on to an address without it. */
    private boolean isExchanged(Context request) {
        String given = Objects.toString(request.queryParam(TOKEN), "");
        if (given.isEmpty() || !request.path().equals("/")) {
            return false;
        }
        Optional<String> secret = key.exchange(given);
        secret.ifPresent(value -> {
            Cookie cookie = new Cookie(cookieName(), value, "/", -1, false, true, null, SameSite.STRICT);
            request.cookie(cookie);
            request.redirect("/", HttpStatus.SEE_OTHER);
            request.skipRemainingHandlers();
        });
        return secret.isPresent();
    }

    /** Cookies are kept by host and not by port, so that two services of one machine need names of their own. */
    private String cookieName() {
        return "righttrack-" + port.getAsInt();
    }

    private static String header(Context request, String name) {
        return Objects.toString(request.header(name), "");
    }
}
