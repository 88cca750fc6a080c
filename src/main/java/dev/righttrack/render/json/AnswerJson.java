package dev.righttrack.render.json;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;
import static com.fasterxml.jackson.annotation.PropertyAccessor.IS_GETTER;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.righttrack.advice.Basis;
import dev.righttrack.explain.WhatIf;
import dev.righttrack.facts.Level;
import dev.righttrack.render.AdviceWords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.Fraction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * An answer as JSON: its own components under their own names, a share in points from 0 to 100 with two decimals. {@code
 * righttrack schema explanation} describes it.
 */
public final class AnswerJson {

    private static final JsonMapper MAPPER = JsonFormat.pages()
            .changeDefaultVisibility(components -> components.withVisibility(IS_GETTER, NONE))
            .addModule(new SimpleModule("words")
                    .addSerializer(Basis.class, new Grounded())
                    .addSerializer(Fraction.class, new Points())
                    .addSerializer(Level.class, new Word<>()))
            .addMixIn(WhatIf.class, OnlyWhatDiffers.class)
            .build();

    private AnswerJson() {}

    /**
     * The answer, indented, without a line end.
     *
     * @param kind the kind of question, such as {@code why-not}
     * @param about what it was asked of: a candidate's id, a title, a team
     * @param rulesHash the SHA-256 of rules and facts
     */
    public static String page(String kind, String about, String rulesHash, Object answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind);
        tree.put("about", about);
        tree.put("rulesHash", rulesHash);
        tree.put("answer", answer);
        return MAPPER.writeValueAsString(tree);
    }

    /** Whole advice stands elsewhere. */
    @JsonIgnoreProperties({"before", "after"})
    private interface OnlyWhatDiffers {}

    private static final class Grounded extends ValueSerializer<Basis> {
        @Override
        public void serialize(Basis basis, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writePOJOProperty("rule", basis.rule());
            out.writePOJOProperty("grounds", basis.grounds());
            out.writeEndObject();
        }
    }

    private static final class Points extends ValueSerializer<Fraction> {
        @Override
        public void serialize(Fraction share, JsonGenerator out, SerializationContext context) {
            out.writeNumber(AdviceWords.rounded(share, 2));
        }
    }

    private static final class Word<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T named, JsonGenerator out, SerializationContext context) {
            out.writeString(String.valueOf(named));
        }
    }
}
