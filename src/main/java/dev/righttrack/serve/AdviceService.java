package dev.righttrack.serve;

import dev.righttrack.render.findings.ServiceJson;
import dev.righttrack.render.html.DeskPages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Advice over HTTP on the loopback address: an interface for programs, whose answers are those of the command line byte for
 * byte, and pages for an adviser. Connections, threads, sizes and times are bounded.
 */
public final class AdviceService implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int MOST_THREADS = 40;
    private static final int MOST_CONNECTIONS = 256;
    private static final long IDLE_MILLIS = 15_000;
    private static final long LEAST_BYTES_A_SECOND = 1_000;
    private static final long STOP_MILLIS = 5_000;
    private static final int HEADER_BYTES = 8_192;
    private static final String PROBLEM = "application/problem+json";

    private final AccessKey key = new AccessKey();
    private final RequestCounts counts = new RequestCounts();
    private final RulesInForce rules;
    private final ServiceApi api;
    private final AdviserDesk desk;
    private final Javalin server;
    private int port;

    private AdviceService(RulesInForce rules, CandidateBodies bodies, Path facts) {
        WorkLimit limit = new WorkLimit(Runtime.getRuntime().availableProcessors());
        AdviceWriter advice = new AdviceWriter(facts);
        this.rules = rules;
        api = new ServiceApi(rules, bodies, advice, limit);
        desk = new AdviserDesk(rules, bodies, advice, limit);
        server = Javalin.create(this::configure);
    }

    /**
     * Starts it.
     *
     * @param facts the folder of facts, for the sources beside the report
     * @param port the port; 0 for one that is free
     * @throws BindException if the port is taken
     */
    public static AdviceService start(RulesInForce rules, CandidateBodies bodies, Path facts, int port)
            throws BindException {
        AdviceService service = new AdviceService(rules, bodies, facts);
        try {
            service.server.start(LOOPBACK, port);
        } catch (JavalinBindException taken) {
            BindException failure = new BindException("port " + port + " is in use");
            failure.initCause(taken);
            throw failure;
        }
        service.port = service.server.port();
        return service;
    }

    /** The address that lets one browser in, once. */
    public String address() {
        return "http://" + LOOPBACK + ":" + port + "/?token=" + key.token();
    }

    /** The port on which it listens. */
    public int port() {
        return port;
    }

    /** Takes no more requests, and ends once those that are being answered are done, or after five seconds. */
    @Override
    public void close() {
        server.stop();
        rules.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = CandidateBodies.MOST_BYTES;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.jetty.modifyServer(AdviceService::bound);
        config.jetty.modifyHttpConfiguration(AdviceService::bound);
        routes(config.routes);
    }

    private static void bound(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        server.insertHandler(new MinimumDataRateHandler(LEAST_BYTES_A_SECOND, 0));
        server.insertHandler(new GracefulHandler());
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    }

    private static void bound(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private void routes(RoutesConfig routes) {
        RequestGuard guard = new RequestGuard(key, () -> port);
        routes.before(AdviceService::harden);
        routes.before(guard::check);
        routes.before("/people", AdviceService::expectForm);
        routes.get(
                RequestGuard.HEALTH,
                request -> request.contentType("text/plain").result("ok\n"));
        routes.get("/metrics", this::metrics);
        routes.get(
                "/openapi.yaml",
                request -> request.contentType("application/yaml").result(openApi()));
        routes.post("/api/advice", api::advise);
        routes.post("/api/explanations", api::explain);
        routes.post("/api/candidates", api::read);
        routes.get("/api/titles", api::title);
        routes.get("/api/rules", api::rules);
        routes.get("/", desk::start);
        routes.post("/people", desk::handIn);
        routes.get("/people/{id}", desk::person);
        routes.get("/people/{id}/report", desk::report);
        routes.get("/people/{id}/answer", desk::answer);
        routes.after(request -> counts.count(request.statusCode()));
        routes.exception(ProblemException.class, (problem, request) -> {
            if (problem.status() == 503) {
                request.header("Retry-After", "1");
            }
            refuse(request, problem);
        });
        routes.exception(
                HttpResponseException.class,
                (problem, request) -> refuse(
                        request,
                        new ProblemException(
                                problem.getStatus(), "not possible", String.valueOf(problem.getMessage()))));
        routes.exception(
                Exception.class,
                (failure, request) -> refuse(
                        request,
                        new ProblemException(
                                500, "failed", "The service failed; the next request is answered as before.")));
    }

    /** What every answer says to a browser: take nothing from elsewhere, guess nothing, keep nothing, tell nobody. */
    private static void harden(Context request) {
        request.header("Content-Security-Policy", DeskPages.policy() + "; frame-ancestors 'none'");
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cache-Control", "no-store");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Bounds a form before it is read; none of it is written to disk. */
    private static void expectForm(Context request) {
        if (request.req().getContentLengthLong() > CandidateBodies.MOST_BYTES) {
            throw RequestBody.tooLarge();
        }
        request.req()
                .setAttribute(
                        "org.eclipse.jetty.multipartConfig",
                        new MultipartConfigElement(
                                "",
                                CandidateBodies.MOST_BYTES,
                                CandidateBodies.MOST_BYTES,
                                CandidateBodies.MOST_BYTES));
    }

    private void metrics(Context request) {
        request.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(counts.text(rules.loads(), !rules.problems().isEmpty()));
    }

    private static String openApi() {
        try (InputStream in = AdviceService.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own openapi.yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(Context request, ProblemException problem) {
        request.status(problem.status());
        if (request.path().startsWith("/api/")) {
            request.contentType(PROBLEM)
                    .result(ServiceJson.problem(
                            problem.status(),
                            problem.title(),
                            String.valueOf(problem.getMessage()),
                            problem.findings()));
        } else {
            request.contentType(AnswerForm.HTML.type())
                    .result(DeskPages.start(String.valueOf(problem.getMessage()), problem.findings()));
        }
    }
}
