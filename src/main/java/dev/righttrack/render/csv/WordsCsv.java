package dev.righttrack.render.csv;

import dev.righttrack.batch.WordCount;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import java.util.List;

/** The words.csv of a batch: what people said and nobody knows, for a coach to add; the most frequent word first. */
public final class WordsCsv {

    private final Vocabulary vocabulary;

    /** A sheet with the nearest names of a vocabulary. */
    public WordsCsv(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The sheet's text: a line for each word, with the nearest name if one is near enough. */
    public String of(List<WordCount> words) {
        StringBuilder out = new StringBuilder();
        SpreadsheetRow.write(List.of("word", "kind", "people", "nearest"), out);
        for (WordCount one : words) {
            SpreadsheetRow.write(
                    List.of(one.word(), one.kind().word(), String.valueOf(one.people()), nearest(one)), out);
        }
        return out.toString();
    }

    private String nearest(WordCount one) {
        return NearestWord.slipOf(one.word(), vocabulary.spellings(one.kind()).keySet())
                .flatMap(spelling -> vocabulary.find(one.kind(), spelling))
                .orElse("");
    }
}
