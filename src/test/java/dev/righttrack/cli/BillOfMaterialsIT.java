package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials lists what is shipped, and nothing else. */
class BillOfMaterialsIT {

    private static final Path TARGET = Path.of(System.getProperty("righttrack.target", "target"));

    /** The names of the jars, with their versions. */
    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(TARGET.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }

    @Test
    void itListsExactlyTheLibrariesOfTheProgram() throws IOException {
        List<String> listed = new ArrayList<>();
        JsonNode bill = JsonMapper.shared().readTree(Files.readString(TARGET.resolve("bom.json")));
        for (JsonNode component : bill.path("components")) {
            listed.add(component.path("name").asString() + "-"
                    + component.path("version").asString() + ".jar");
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(shipped());
    }

    @Test
    void theProgramLoadsTheSameOnes() throws IOException {
        try (JarFile jar = new JarFile(TARGET.resolve("righttrack.jar").toFile())) {
            String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
            assertThat(path.split(" "))
                    .containsExactlyInAnyOrderElementsOf(
                            shipped().stream().map(name -> "lib/" + name).toList());
        }
    }

    @Test
    void theListThatTheLauncherLooksForNamesThem() throws IOException {
        String list = Files.readString(TARGET.resolve("lib/.complete")).strip();
        assertThat(list.split(":"))
                .containsExactlyInAnyOrderElementsOf(
                        shipped().stream().map(name -> "lib/" + name).toList());
    }
}
