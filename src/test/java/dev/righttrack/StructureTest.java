package dev.righttrack;

import static dev.righttrack.ProgramClasses.outermost;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the classes hang together, read from the bytecode: one name is one class, and none is understood only with another. */
class StructureTest {

    private static final String PROGRAM = "dev.righttrack";

    /** Class to the classes that it depends on, both without what is nested in them. */
    private static Map<String, Set<String>> dependencies() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (JavaClass one : ProgramClasses.ALL) {
            Set<String> used = all.computeIfAbsent(outermost(one.getName()), name -> new TreeSet<>());
            Set<String> permitted = permitted(one);
            one.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass().getBaseComponentType().getName())
                    .filter(name -> name.startsWith(PROGRAM + ".") && !permitted.contains(name))
                    .map(ProgramClasses::outermost)
                    .forEach(used::add);
        }
        all.forEach((name, used) -> used.remove(name));
        return all;
    }

    /** The members of a sealed family, of which its head has to know. */
    private static Set<String> permitted(JavaClass one) {
        Set<String> permitted = new HashSet<>();
        Stream.ofNullable(one.reflect().getPermittedSubclasses())
                .flatMap(Arrays::stream)
                .forEach(member -> permitted.add(member.getName()));
        return permitted;
    }

    private static Set<String> reached(Map<String, Set<String>> dependencies, String from) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(dependencies.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(dependencies.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /** The classes that depend on themselves by way of others. */
    private static Set<String> circles(Map<String, Set<String>> dependencies) {
        Set<String> circles = new TreeSet<>();
        for (String name : dependencies.keySet()) {
            if (reached(dependencies, name).contains(name)) {
                circles.add(name);
            }
        }
        return circles;
    }

    /** The simple names that several classes have, each with those classes. */
    private static Map<String, Set<String>> doubles(Iterable<String> names) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String name : names) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (!simple.equals("package-info")) {
                all.computeIfAbsent(simple, none -> new TreeSet<>()).add(name);
            }
        }
        all.values().removeIf(some -> some.size() == 1);
        return all;
    }

    @Test
    @DisplayName("no class depends on itself by way of another, but for what is nested and for sealed families")
    void thereAreNoCircles() {
        Map<String, Set<String>> dependencies = dependencies();
        assertThat(dependencies).hasSizeGreaterThan(400);
        assertThat(circles(dependencies)).isEmpty();
    }

    @Test
    @DisplayName("no simple name stands in two packages")
    void noSimpleNameStandsTwice() {
        assertThat(doubles(dependencies().keySet())).isEmpty();
    }

    @Test
    @DisplayName("no command calls another")
    void noCommandCallsAnother() {
        Set<String> calls = new TreeSet<>();
        for (JavaClass one : ProgramClasses.ALL) {
            one.getCodeUnitCallsFromSelf().stream()
                    .filter(call -> isCommand(one.getName())
                            && isCommand(call.getTargetOwner().getName())
                            && !outermost(one.getName())
                                    .equals(outermost(call.getTargetOwner().getName())))
                    .forEach(call -> calls.add(call.getDescription()));
        }
        assertThat(ProgramClasses.ALL).anyMatch(one -> isCommand(one.getName()));
        assertThat(calls).isEmpty();
    }

    private static boolean isCommand(String name) {
        return name.startsWith(PROGRAM + ".cli.") && outermost(name).endsWith("Command");
    }

    @Test
    @DisplayName("a circle of three would be found, and the class that only looks at it is none of it")
    void aCircleIsFound() {
        assertThat(circles(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of("a"))))
                .containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("a name in two packages would be found, and one in one package is none")
    void aDoubleNameIsFound() {
        assertThat(doubles(List.of("x.One", "y.One", "x.Two", "x.package-info", "y.package-info")))
                .containsOnlyKeys("One");
    }
}
