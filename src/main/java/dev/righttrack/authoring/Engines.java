package dev.righttrack.authoring;

import dev.righttrack.engine.Engine;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Engines by the readings chosen, made when they are first needed and closed together. */
final class Engines implements Function<Map<String, String>, Engine>, AutoCloseable {

    private final Function<Map<String, String>, Engine> maker;
    private final Map<Map<String, String>, Engine> made = new HashMap<>();

    Engines(Function<Map<String, String>, Engine> maker) {
        this.maker = maker;
    }

    @Override
    public Engine apply(Map<String, String> readings) {
        return made.computeIfAbsent(readings, maker);
    }

    @Override
    public void close() {
        made.values().forEach(Engine::close);
    }
}
