package dev.righttrack.cli;

import dev.righttrack.loading.LoadedRules;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.serve.AdviceService;
import dev.righttrack.serve.RulesInForce;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The service over some folders on a free port, and a browser that was let in. */
final class RunningService implements AutoCloseable {

    private static final int LONGEST_WAIT_MILLIS = 60_000;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final AdviceService service;
    private String cookie = "";

    private RunningService(AdviceService service) {
        this.service = service;
    }

    /** The service over some folders; nobody was let in yet. */
    static RunningService over(Path rules, Path facts) throws BindException {
        RulesInForce inForce = new RulesInForce(
                LoadedRules.load(rules, facts),
                () -> LoadedRules.load(rules, facts, RuleOptions.DEFAULT, Optional.empty()),
                List.of(rules, facts));
        return new RunningService(AdviceService.start(inForce, ServeCommand::candidate, facts, 0));
    }

    /** The same with a browser that was let in. */
    static RunningService opened(Path rules, Path facts) throws IOException, InterruptedException {
        RunningService running = over(rules, facts);
        running.open();
        return running;
    }

    /** Opens the printed address, and keeps the cookie that it gives. */
    HttpResponse<byte[]> open() throws IOException, InterruptedException {
        String address = service.address();
        HttpResponse<byte[]> answer = get(address.substring(address.indexOf('/', "http://".length())));
        answer.headers().firstValue("Set-Cookie").ifPresent(given -> cookie = given.substring(0, given.indexOf(';')));
        return answer;
    }

    String cookie() {
        return cookie;
    }

    int port() {
        return service.port();
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<byte[]> post(String path, byte[] body, String... headers) throws IOException, InterruptedException {
        return send(
                request(path, headers).POST(BodyPublishers.ofByteArray(body)).build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofByteArray());
    }

    /** Sends what no client would send, and reads what is answered until the connection is closed. */
    String raw(String request) throws IOException {
        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** A connection over which nothing was sent yet. */
    Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        return socket;
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        service.close();
    }
}
