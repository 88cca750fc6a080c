package dev.righttrack.advice;

import java.util.List;

/**
 * A title to search for.
 *
 * @param title the title
 * @param added whether it is the role's own name, which the report does not list (X16)
 * @param mayAlsoMean the other roles that are advertised under it, sorted
 */
public record TitleAdvice(String title, boolean added, List<String> mayAlsoMean) {

    public TitleAdvice {
        mayAlsoMean = List.copyOf(mayAlsoMean);
    }
}
