package dev.righttrack.render.json;

import dev.righttrack.batch.ReadingOfRecord;
import dev.righttrack.batch.Sheet;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.Employment;
import dev.righttrack.reading.SeenWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The reading.jsonl of a batch: a line for each record in which sentences were read, with the words on which each fact rests. */
public final class ReadingJson implements Sheet<ReadingOfRecord> {

    private static final JsonMapper MAPPER = JsonFormat.lines().build();

    @Override
    public void write(ReadingOfRecord one, StringBuilder out) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", one.file());
        tree.put("line", one.line());
        tree.put("id", one.id());
        tree.put("read", one.facts().stream().sorted().map(ReadingJson::fact).toList());
        one.reading().ifPresent(reading -> document(reading, tree));
        out.append(MAPPER.writeValueAsString(tree)).append('\n');
    }

    private static void document(CvReading reading, Map<String, Object> tree) {
        tree.put("counts", reading.counts());
        tree.put("unsure", words(reading.unsure()));
        tree.put("taught", words(reading.courses()));
        tree.put("perhapsTaught", words(reading.perhapsTaught()));
        tree.put("withoutLevel", words(reading.unleveled()));
        tree.put("notUnderstood", reading.notUnderstood());
        tree.put("work", reading.employments().stream().map(ReadingJson::work).toList());
        tree.put("linesDropped", reading.dropped());
    }

    private static Map<String, Object> fact(ReadFact fact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", fact.field());
        tree.put("name", fact.name());
        tree.put("source", fact.source());
        return tree;
    }

    private static List<Map<String, Object>> words(List<SeenWord> words) {
        return words.stream()
                .map(word -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("kind", word.kind().word());
                    tree.put("name", word.name());
                    tree.put("source", word.quotation().shown());
                    return tree;
                })
                .toList();
    }

    private static Map<String, Object> work(Employment work) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", work.title());
        tree.put("from", work.from());
        tree.put("to", work.isCurrent() ? "today" : work.to());
        tree.put("source", work.quotation().shown());
        return tree;
    }
}
