package dev.righttrack.ads;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An invented ad with what a good adviser reads in it.
 *
 * @param roles the role sets that are accepted; one is empty where it is none of the roles
 * @param years number and what they are years of, separated by a blank; empty where the ad names none
 */
record InventedAd(
        String file,
        List<Set<String>> roles,
        Set<String> asked,
        Set<String> wished,
        Set<String> notAsked,
        Set<String> never,
        String stage,
        String years) {

    static final Path FOLDER = Path.of("src/test/resources/ads");

    static List<InventedAd> all() {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("expected.csv"))) {
            return records.stream().map(InventedAd::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InventedAd of(NamedCsvRecord row) {
        return new InventedAd(
                row.getField("file"),
                Arrays.stream(row.getField("roles").split("\\|", -1))
                        .map(set -> names(set, "\\+"))
                        .toList(),
                names(row.getField("asked"), ";"),
                names(row.getField("wished"), ";"),
                names(row.getField("not_asked"), ";"),
                names(row.getField("never"), ";"),
                row.getField("stage"),
                row.getField("years"));
    }

    private static Set<String> names(String text, String between) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(text.split(between, -1))
                .filter(name -> !name.isBlank())
                .map(String::strip)
                .forEach(names::add);
        return names;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
