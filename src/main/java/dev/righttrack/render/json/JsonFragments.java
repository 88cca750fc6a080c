package dev.righttrack.render.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.ObjectWriter;

/** What the advice for many people has in common, written once and kept as it stands on a line. Safe for use by several threads. */
final class JsonFragments {

    /** Keeps nothing. */
    static final JsonFragments NONE = new JsonFragments(0);

    private static final ObjectWriter WRITER = JsonFormat.lines().build().writer();

    /** Far above what the vocabulary and the rules can make up; what is beyond is written anew each time. */
    private static final int MOST = 20_000;

    private final int most;
    private final Map<Object, SerializableString> pieces = new ConcurrentHashMap<>();

    JsonFragments() {
        this(MOST);
    }

    private JsonFragments(int most) {
        this.most = most;
    }

    /** The piece for a value, written by {@code write} when it is first asked for; empty if it is not kept. */
    Optional<SerializableString> of(Object value, Consumer<JsonGenerator> write) {
        SerializableString known = pieces.get(value);
        if (known != null) {
            return Optional.of(known);
        }
        if (pieces.size() >= most) {
            return Optional.empty();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = WRITER.createGenerator(text)) {
            write.accept(json);
        }
        SerializableString piece = new SerializedString(text.toString());
        pieces.put(value, piece);
        return Optional.of(piece);
    }
}
