package dev.righttrack.rules.cache;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.Fraction;

/** Reads what {@link ArchiveWriter} wrote. It makes records of this program, and nothing else, by their constructors. */
final class ArchiveReader {

    private static final int MOST = 1 << 24;

    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();
    private final Constructor<?>[] constructors = new Constructor<?>[ArchiveTypes.RECORDS.size()];

    ArchiveReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * The next value.
     *
     * @throws IOException if the bytes are not what a writer wrote
     * @throws RuntimeException if they hold something that a record refuses
     */
    Object read() throws IOException {
        int type = in.readByte();
        return switch (type) {
            case ArchiveTypes.TEXT -> text();
            case ArchiveTypes.SAME_TEXT -> texts.get(in.readInt());
            case ArchiveTypes.LIST -> list();
            case ArchiveTypes.MAP -> map();
            case ArchiveTypes.RECORD -> record();
            case ArchiveTypes.SAME_RECORD -> records.get(in.readInt());
            case ArchiveTypes.NUMBER -> in.readInt();
            case ArchiveTypes.YES -> true;
            case ArchiveTypes.NO -> false;
            case ArchiveTypes.FRACTION -> Fraction.of(in.readInt(), in.readInt());
            case ArchiveTypes.DATE -> LocalDate.ofEpochDay(in.readLong());
            case ArchiveTypes.BYTES -> bytes();
            case ArchiveTypes.WORD -> ArchiveTypes.WORDS.get(in.readByte()).getEnumConstants()[in.readByte()];
            case ArchiveTypes.KNOWLEDGE -> knowledge();
            default -> throw new IOException("no such type: " + type);
        };
    }

    private String text() throws IOException {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }

    private int size() throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException("no such size: " + size);
        }
        return size;
    }

    private List<Object> list() throws IOException {
        List<Object> list = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            list.add(read());
        }
        return list;
    }

    private Map<Object, Object> map() throws IOException {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int left = size(); left > 0; left--) {
            Object key = read();
            map.put(key, read());
        }
        return map;
    }

    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[size()];
        in.readFully(bytes);
        return bytes;
    }

    private Object record() throws IOException {
        int type = in.readByte();
        Constructor<?> constructor = constructor(type);
        Object[] values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read();
        }
        try {
            Object one = constructor.newInstance(values);
            records.add(one);
            return one;
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }

    private Constructor<?> constructor(int type) throws IOException {
        if (constructors[type] == null) {
            Class<?> record = ArchiveTypes.RECORDS.get(type);
            Class<?>[] types = Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                constructors[type] = record.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IOException("no constructor of " + record, e);
            }
            constructors[type].setAccessible(true);
        }
        return constructors[type];
    }

    private Knowledge knowledge() throws IOException {
        in.readByte();
        Map<Kind, Map<String, Entry>> entries = new EnumMap<>(Kind.class);
        for (Map.Entry<Object, Object> one : map().entrySet()) {
            Map<String, Entry> names = new LinkedHashMap<>();
            ((Map<?, ?>) one.getValue()).forEach((name, entry) -> names.put((String) name, (Entry) entry));
            entries.put((Kind) one.getKey(), names);
        }
        return new Knowledge(entries);
    }
}
