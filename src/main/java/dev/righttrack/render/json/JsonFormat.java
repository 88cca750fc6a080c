package dev.righttrack.render.json;

import dev.righttrack.text.ClosedWord;
import dev.righttrack.text.PrintableText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How all JSON is written: what is not printable, and what lies beyond the first plane, is escaped, so that a value is what
 * it was, and its bytes do nothing to whom they are shown.
 */
public final class JsonFormat {

    private JsonFormat() {}

    /** A mapper that writes on one line; its buffers are kept by each thread, since many lines are written by few. */
    static JsonMapper.Builder lines() {
        return JsonMapper.builder(factory()
                        .recyclerPool(JsonRecyclerPools.threadLocalPool())
                        .build())
                .addModule(words());
    }

    /** A mapper that writes indented, for people. */
    public static JsonMapper.Builder pages() {
        return JsonMapper.builder(factory().build()).addModule(words()).enable(SerializationFeature.INDENT_OUTPUT);
    }

    private static JsonFactoryBuilder factory() {
        return JsonFactory.builder().characterEscapes(new Unprintable());
    }

    private static SimpleModule words() {
        return new SimpleModule("closed words").addSerializer(ClosedWord.class, new Word());
    }

    /** A word of a closed list is written as what it is in all files, whatever the constant is called. */
    private static final class Word extends ValueSerializer<ClosedWord> {
        @Override
        public void serialize(ClosedWord one, JsonGenerator out, SerializationContext context) {
            out.writeString(one.word());
        }
    }

    /** Escapes for what is not printable. Surrogates come one by one, and are escaped with or without the other. */
    private static final class Unprintable extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return PrintableText.isPrintable(c) ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
        }
    }
}
