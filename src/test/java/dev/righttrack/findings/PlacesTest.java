package dev.righttrack.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are named as an editor opens them. */
class PlacesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{2} of the folder {0} is {3} from {1}")
    @CsvSource({
        "w/rules, w, rules/a.dslr, rules/a.dslr",
        "w/teams/rules, w, rules/a.dslr, teams/rules/a.dslr",
        "w/rules/rules, w, rules/a.dslr, rules/rules/a.dslr",
        "w, w, w/a.dslr, a.dslr",
        "w/x y, w, x y/ro les/a.dslr, x y/ro les/a.dslr"
    })
    void aFileInsideIsRelative(String rules, String working, String named, String shown) {
        Places places = new Places(folder.resolve(working), folder.resolve(rules), folder.resolve("facts"), folder);
        assertThat(places.file(named)).isEqualTo(shown);
        assertThat(places.isInside(named)).isTrue();
    }

    @Test
    void aFileOutsideIsAbsolute() {
        Places places = new Places(folder.resolve("w"), folder.resolve("o/rules"), folder.resolve("o/facts"), folder);
        assertThat(places.file("rules/a.dslr"))
                .isEqualTo(folder.resolve("o/rules/a.dslr").toString());
        assertThat(places.file("facts/b.yaml"))
                .isEqualTo(folder.resolve("o/facts/b.yaml").toString());
        assertThat(places.isInside("rules/a.dslr")).isFalse();
        assertThat(URI.create(places.uri("rules/a.dslr")))
                .isEqualTo(folder.resolve("o/rules/a.dslr").toUri());
    }

    @Test
    void foldersOfOneNameAreToldApartByTheirFiles() throws IOException {
        Files.createDirectories(folder.resolve("a/x"));
        Files.createDirectories(folder.resolve("b/x"));
        Files.createFile(folder.resolve("a/x/r.dslr"));
        Files.createFile(folder.resolve("b/x/skills.yaml"));
        Places places = new Places(folder, Path.of("a/x"), Path.of("b/x"), folder);
        assertThat(places.file("x/r.dslr")).isEqualTo("a/x/r.dslr");
        assertThat(places.file("x/skills.yaml")).isEqualTo("b/x/skills.yaml");
    }

    @ParameterizedTest(name = "{0} becomes a URI and back")
    @ValueSource(
            strings = {
                "rules/a b.dslr",
                "rules/100%.dslr",
                "rules/a#b.dslr",
                "rules/a?b.dslr",
                "rules/\u00e4.dslr",
                "rules/a\u0308.dslr",
                "rules/\u6f22.dslr",
                "rules/a:b.dslr",
                "rules/[a].dslr",
                "rules/a+b&c=d.dslr",
                "rules/'a'.dslr"
            })
    void aUriLeadsBackToTheFile(String named) {
        Places inside = new Places(folder, folder.resolve("rules"), folder.resolve("facts"), folder);
        URI uri = URI.create(inside.base()).resolve(inside.uri(named));
        assertThat(Path.of(uri)).isEqualTo(folder.resolve(named));
        assertThat(inside.uri(named)).matches("[A-Za-z0-9._~/%-]+");
    }

    @Test
    void aPageOfACheckIsFoundBesideTheProgram() throws IOException {
        Files.createDirectories(folder.resolve("home/docs/checks"));
        Path page = Files.createFile(folder.resolve("home/docs/checks/syntax.md"));
        Places places = new Places(folder, Path.of("r"), Path.of("f"), Path.of("home"));
        assertThat(places.page(Check.SYNTAX)).isEqualTo("home/docs/checks/syntax.md");
        assertThat(places.pageUri(Check.SYNTAX))
                .hasValueSatisfying(uri -> assertThat(Path.of(URI.create(uri))).isEqualTo(page));
        assertThat(places.pageUri(Check.ALIAS)).isEmpty();
    }
}
