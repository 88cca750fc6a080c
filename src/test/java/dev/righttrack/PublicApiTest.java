package dev.righttrack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.loading.LoadedRules;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a program of others may see: the types that the public signatures lead to from {@code RightTrack}. */
class PublicApiTest {

    private static final Path PAGE = Path.of("docs/library.md");
    private static final Pattern PACKAGE = Pattern.compile("`(dev\\.righttrack[a-z.]*)`");

    /** The exact fraction, in which shares are given. */
    private static final Set<String> FOREIGN = Set.of(Fraction.class.getName());

    /** Every type that can be reached from one by its public signatures; those of other libraries are not looked into. */
    private static Set<Class<?>> reachable(Class<?> from) {
        Set<Class<?>> seen = new java.util.LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (seen.add(type) && type.getName().startsWith("dev.righttrack.")) {
                signatures(type).flatMap(PublicApiTest::classes).forEach(open::add);
            }
        }
        return seen;
    }

    private static Stream<Type> signatures(Class<?> type) {
        Stream<Type> above = Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()));
        Stream<Type> within =
                Arrays.<Type>stream(type.getDeclaredClasses()).filter(one -> isOpen(((Class<?>) one).getModifiers()));
        Stream<Type> fields = Arrays.stream(type.getDeclaredFields())
                .filter(one -> isOpen(one.getModifiers()))
                .map(Field::getGenericType);
        Stream<Type> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(one -> isOpen(one.getModifiers()))
                .flatMap(PublicApiTest::types);
        Stream<Type> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(one -> isOpen(one.getModifiers()) && !one.isSynthetic())
                .flatMap(PublicApiTest::types);
        return Stream.of(above, within, fields, constructors, methods).flatMap(one -> one);
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<Type> types(Constructor<?> one) {
        return Stream.concat(
                Arrays.stream(one.getGenericParameterTypes()), Arrays.stream(one.getGenericExceptionTypes()));
    }

    private static Stream<Type> types(Method one) {
        return Stream.of(
                        Stream.of(one.getGenericReturnType()),
                        Arrays.stream(one.getGenericParameterTypes()),
                        Arrays.stream(one.getGenericExceptionTypes()))
                .flatMap(each -> each);
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof Class<?> one) {
            return one.isArray() ? classes(one.getComponentType()) : one.isPrimitive() ? Stream.of() : Stream.of(one);
        }
        if (type instanceof ParameterizedType one) {
            return Stream.concat(
                    classes(one.getRawType()),
                    Arrays.stream(one.getActualTypeArguments()).flatMap(PublicApiTest::classes));
        }
        if (type instanceof GenericArrayType one) {
            return classes(one.getGenericComponentType());
        }
        if (type instanceof WildcardType one) {
            return Stream.concat(Arrays.stream(one.getUpperBounds()), Arrays.stream(one.getLowerBounds()))
                    .flatMap(PublicApiTest::classes);
        }
        return type instanceof TypeVariable<?> one
                ? Arrays.stream(one.getBounds())
                        .filter(bound -> !bound.getTypeName().contains("<" + one.getName() + ">"))
                        .flatMap(PublicApiTest::classes)
                : Stream.of();
    }

    /** The types of other libraries than the JDK among some. */
    private static Set<String> foreign(Set<Class<?>> types) {
        return types.stream()
                .map(Class::getName)
                .filter(name -> !name.startsWith("dev.righttrack.") && !name.startsWith("java."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packages(Set<Class<?>> types) {
        return types.stream()
                .map(Class::getPackageName)
                .filter(name -> name.startsWith("dev.righttrack"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> promised() throws IOException {
        return PACKAGE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("from RightTrack no public signature leads to another library, but for the exact fraction")
    void noLibraryShows() {
        assertThat(foreign(reachable(RightTrack.class))).isEqualTo(FOREIGN);
    }

    @Test
    @DisplayName("from the loaded rules, which commands use, they lead to the rule engine: this test would see it")
    void theEngineWouldBeSeen() {
        assertThat(foreign(reachable(LoadedRules.class))).anyMatch(name -> name.startsWith("org.kie."));
    }

    @Test
    @DisplayName("the packages that are reached from RightTrack are those that docs/library.md promises")
    void thePackagesAreThoseThatArePromised() throws IOException {
        assertThat(packages(reachable(RightTrack.class))).isEqualTo(promised());
    }

    @Test
    @DisplayName("examples/embed imports of the program nothing but what is promised")
    void theExampleUsesWhatIsPromised() throws IOException {
        Pattern imported = Pattern.compile("(?m)^import (?:static )?(dev\\.righttrack[a-z.]*)\\.[A-Z]");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("examples/embed"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                imported.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(promised()).containsAll(used);
    }
}
