package dev.righttrack.rules.cache;

import dev.righttrack.knowledge.Knowledge;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.Fraction;

/** Writes records, and what they are made of, each text and each record once. */
final class ArchiveWriter {

    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();
    private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();

    ArchiveWriter(DataOutputStream out) {
        this.out = out;
    }

    /** @throws IOException if it cannot be written, or is of a type that an archive does not hold */
    void write(Object value) throws IOException {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Record one) {
            record(one);
        } else if (value instanceof List<?> list) {
            out.writeByte(ArchiveTypes.LIST);
            out.writeInt(list.size());
            for (Object one : list) {
                write(one);
            }
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Knowledge knowledge) {
            out.writeByte(ArchiveTypes.KNOWLEDGE);
            map(knowledge.entries());
        } else {
            plain(value);
        }
    }

    private void plain(Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeByte(ArchiveTypes.NUMBER);
            out.writeInt(number);
        } else if (value instanceof Boolean flag) {
            out.writeByte(flag ? ArchiveTypes.YES : ArchiveTypes.NO);
        } else if (value instanceof Fraction fraction) {
            out.writeByte(ArchiveTypes.FRACTION);
            out.writeInt(fraction.getNumerator());
            out.writeInt(fraction.getDenominator());
        } else if (value instanceof LocalDate date) {
            out.writeByte(ArchiveTypes.DATE);
            out.writeLong(date.toEpochDay());
        } else if (value instanceof byte[] bytes) {
            out.writeByte(ArchiveTypes.BYTES);
            out.writeInt(bytes.length);
            out.write(bytes);
        } else if (value instanceof Enum<?> word) {
            out.writeByte(ArchiveTypes.WORD);
            out.writeByte(ArchiveTypes.WORDS.indexOf(word.getDeclaringClass()));
            out.writeByte(List.of(word.getDeclaringClass().getEnumConstants()).indexOf(word));
        } else {
            throw new IOException("an archive holds no " + value.getClass());
        }
    }

    private void text(String text) throws IOException {
        Integer known = texts.get(text);
        if (known != null) {
            out.writeByte(ArchiveTypes.SAME_TEXT);
            out.writeInt(known);
            return;
        }
        texts.put(text, texts.size());
        out.writeByte(ArchiveTypes.TEXT);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void map(Map<?, ?> map) throws IOException {
        out.writeByte(ArchiveTypes.MAP);
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(entry.getKey());
            write(entry.getValue());
        }
    }

    private void record(Record one) throws IOException {
        Integer known = records.get(one);
        if (known != null) {
            out.writeByte(ArchiveTypes.SAME_RECORD);
            out.writeInt(known);
            return;
        }
        int type = ArchiveTypes.RECORDS.indexOf(one.getClass());
        if (type < 0) {
            throw new IOException("an archive holds no " + one.getClass());
        }
        out.writeByte(ArchiveTypes.RECORD);
        out.writeByte(type);
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                write(component.getAccessor().invoke(one));
            } catch (ReflectiveOperationException e) {
                throw new IOException("cannot read " + component, e);
            }
        }
        records.put(one, records.size());
    }
}
