package dev.righttrack.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** docs/language.md lists what a condition may look at. */
class LanguagePageTest {

    @TestFactory
    Stream<DynamicTest> everyTypeOfFactHasItsRow() throws IOException {
        String page = Files.readString(Path.of("docs/language.md"));
        return Stream.of(FactType.values())
                .map(type -> DynamicTest.dynamicTest(
                        type.drl(),
                        () -> assertThat(page)
                                .contains("| " + type.kind().word() + " | " + type.drl() + " | "
                                        + Field.of(type).stream()
                                                .map(Field::path)
                                                .collect(Collectors.joining(", "))
                                        + " |")));
    }
}
