package dev.righttrack;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What no class of the program uses does not stay in the program; tests are no users. */
class NothingIsLeftOverTest {

    /** Where the program is entered: by its launcher, by its build, and by the programs of others. */
    private static final Set<String> ENTRIES =
            Set.of("dev.righttrack.cli.Main", "dev.righttrack.cli.BuildRules", "dev.righttrack.RightTrack");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.righttrack");

    private static String outermost(JavaClass one) {
        return one.getName().replaceAll("\\$.*", "");
    }

    @Test
    void everyClassIsUsedByAnother() {
        Set<String> unused = new TreeSet<>();
        PROGRAM.forEach(one -> unused.add(outermost(one)));
        assertThat(unused).hasSizeGreaterThan(300).containsAll(ENTRIES);
        unused.removeIf(name -> name.endsWith("package-info"));
        PROGRAM.forEach(one -> one.getDirectDependenciesFromSelf().forEach(use -> {
            String used = outermost(use.getTargetClass().getBaseComponentType());
            if (!used.equals(outermost(one))) {
                unused.remove(used);
            }
        }));
        assertThat(unused).isEqualTo(ENTRIES);
    }
}
