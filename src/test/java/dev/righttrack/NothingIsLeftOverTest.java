package dev.righttrack;

import static dev.righttrack.ProgramClasses.outermost;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What no class of the program uses does not stay in the program; tests are no users. */
class NothingIsLeftOverTest {

    /** Where the program is entered: by its launcher, by its build, and by the programs of others. */
    private static final Set<String> ENTRIES =
            Set.of("dev.righttrack.cli.Main", "dev.righttrack.cli.BuildRules", "dev.righttrack.RightTrack");

    @Test
    void everyClassIsUsedByAnother() {
        Set<String> unused = new TreeSet<>();
        ProgramClasses.ALL.forEach(one -> unused.add(outermost(one)));
        assertThat(unused).hasSizeGreaterThan(300).containsAll(ENTRIES);
        unused.removeIf(name -> name.endsWith("package-info"));
        ProgramClasses.ALL.forEach(one -> one.getDirectDependenciesFromSelf().forEach(use -> {
            String used = outermost(use.getTargetClass());
            if (!used.equals(outermost(one))) {
                unused.remove(used);
            }
        }));
        assertThat(unused).isEqualTo(ENTRIES);
    }
}
