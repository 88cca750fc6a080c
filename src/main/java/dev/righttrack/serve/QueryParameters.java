package dev.righttrack.serve;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of a request's address; one that is not used is refused. */
final class QueryParameters {

    private final Map<String, List<String>> all;

    /**
     * The parameters of a request.
     *
     * @param known those that it may have
     * @throws ProblemException if it has another
     */
    QueryParameters(Context request, Set<String> known) {
        all = new LinkedHashMap<>(request.queryParamMap());
        for (String name : all.keySet()) {
            if (!known.contains(name)) {
                throw refused("there is no parameter \"" + name + "\"; known: "
                        + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    /** A refusal of a parameter. */
    static ProblemException refused(String why) {
        return new ProblemException(400, "wrong parameter", why);
    }

    /** All values of a parameter, in their order. */
    List<String> all(String name) {
        return all.getOrDefault(name, List.of());
    }

    /**
     * The value of a parameter; empty if it is not given.
     *
     * @throws ProblemException if it is given more than once
     */
    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw refused(name + " is given more than once");
        }
        return values.stream().findFirst();
    }

    /**
     * One of the words of an enum, in any case.
     *
     * @throws ProblemException if it is none of them
     */
    <E extends Enum<E>> E word(String name, Class<E> words, E otherwise) {
        Optional<String> given = one(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        String wanted = given.get().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused(name + " has to be one of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(word ->
                                        word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.joining(", "))));
    }

    /**
     * A whole number.
     *
     * @throws ProblemException if it is none, or lies outside its limits
     */
    long number(String name, long least, long most, long otherwise) {
        Optional<String> given = one(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // Said below, together with the limits.
        }
        throw refused(name + " has to be a whole number from " + least + " to " + most);
    }
}
