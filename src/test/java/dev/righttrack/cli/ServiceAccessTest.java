package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@DisplayName("The service")
class ServiceAccessTest {

    /** More than the service takes at once. */
    private static final int CONNECTIONS = 300;

    @SuppressWarnings("NullAway.Init")
    private static RunningService service;

    @SuppressWarnings("NullAway.Init")
    private static HttpResponse<byte[]> opened;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = RunningService.over(Path.of("rules"), Path.of("facts"));
        assertThat(service.get("/").statusCode())
                .as("before the address was opened")
                .isEqualTo(401);
        opened = service.open();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String request(String line, String... headers) {
        return line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
    }

    private static String host() {
        return "Host: 127.0.0.1:" + service.port();
    }

    private static String cookie() {
        return "Cookie: " + service.cookie();
    }

    @Test
    @DisplayName("answers the printed address with a cookie for this site alone, and an address without the token")
    void exchanges() {
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).hasValue("/");
        assertThat(opened.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    @DisplayName("lets one browser in: the printed address opens nothing a second time")
    void once() throws IOException, InterruptedException {
        String before = service.cookie();
        assertThat(service.open().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(service.cookie()).isEqualTo(before);
    }

    @Test
    @DisplayName("refuses a request without the cookie, and one with another")
    void needsTheCookie() throws IOException {
        String name = service.cookie().substring(0, service.cookie().indexOf('='));
        assertThat(service.raw(request("GET /api/rules", host()))).startsWith("HTTP/1.1 401");
        assertThat(service.raw(request("GET /api/rules", host(), "Cookie: " + name + "=guessed")))
                .startsWith("HTTP/1.1 401");
        assertThat(service.raw(request("GET /api/rules", host(), cookie()))).startsWith("HTTP/1.1 200");
    }

    @Test
    @DisplayName("says without a cookie that it is there, and no more")
    void health() throws IOException {
        assertThat(service.raw(request("GET /health", host())))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\nok\n");
    }

    @Test
    @DisplayName("refuses a name that was made to lead to this machine, whatever cookie comes with it")
    void foreignHost() throws IOException {
        assertThat(service.raw(request("GET /api/rules", "Host: example.org", cookie())))
                .startsWith("HTTP/1.1 403");
        assertThat(service.raw(request("GET /api/rules", "Host: localhost:" + service.port(), cookie())))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    @DisplayName("refuses what a page of another site sends")
    void foreignOrigin() throws IOException {
        String own = "Origin: http://127.0.0.1:" + service.port();
        assertThat(service.raw(request("GET /api/rules", host(), cookie(), "Origin: https://example.org")))
                .startsWith("HTTP/1.1 403");
        assertThat(service.raw(request("GET /api/rules", host(), cookie(), "Sec-Fetch-Site: cross-site")))
                .startsWith("HTTP/1.1 403");
        assertThat(service.raw(request("GET /api/rules", host(), cookie(), own)))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    @DisplayName("allows no other site to read, and takes nothing from elsewhere")
    void headers() throws IOException, InterruptedException {
        HttpResponse<byte[]> page = service.get("/");
        assertThat(page.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    @DisplayName("refuses a body that is too large before it reads it")
    void tooLarge() throws IOException {
        assertThat(service.raw(request("POST /api/advice", host(), cookie(), "Content-Length: 99000000000")))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    @DisplayName("answers rubbish with a refusal, and the next request as before")
    void rubbish() throws IOException, InterruptedException {
        assertThat(service.raw("\u0000\u0001\u0002 nothing\r\n\r\n")).contains(" 400 ");
        assertThat(service.raw(request("GET /api/%zz", host(), cookie()))).contains(" 400 ");
        assertThat(service.raw(request("GET /../../etc/passwd", host(), cookie())))
                .doesNotContain("root:");
        assertThat(service.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    @EnabledIfSystemProperty(named = "righttrack.thorough", matches = "true")
    @DisplayName("lets go of who says nothing more")
    void silence() throws IOException {
        String begun =
                "POST /api/advice HTTP/1.1\r\n" + host() + "\r\n" + cookie() + "\r\nContent-Length: 1000\r\n\r\ntools";
        assertThat(service.raw(begun)).doesNotStartWith("HTTP/1.1 2");
    }

    @Test
    @DisplayName("answers again once more connections than it takes are gone")
    void connections() throws IOException, InterruptedException {
        List<Socket> all = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(service.socket());
            }
        } finally {
            for (Socket one : all) {
                one.close();
            }
        }
        assertThat(service.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("shows what a hostile file says as text")
    void hostileText() throws IOException, InterruptedException {
        String hostile = "{\"name\": \"<script>alert(1)</script>\", \"tools\": [\"<img src=x onerror=alert(1)>\"],"
                + " \"skills\": {\"mathematics\": \"solid\"}}";
        String form = "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + hostile + "\r\n--b--\r\n";
        HttpResponse<byte[]> sent = service.post(
                "/people", form.getBytes(StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=b");
        String page = RunningService.text(
                service.get(sent.headers().firstValue("Location").orElseThrow()));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "<img");
    }
}
