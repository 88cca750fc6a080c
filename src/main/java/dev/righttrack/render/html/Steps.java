package dev.righttrack.render.html;

import java.util.List;
import java.util.Locale;

/**
 * A chart of steps one after the other, each as long as it takes.
 *
 * @param id unique on the page
 * @param title what it shows
 * @param description what a reader would see in it
 * @param total how long all take together, with those that other charts show
 * @param before how many steps other charts show before
 * @param steps in order
 */
record Steps(String id, String title, String description, int total, int before, List<Step> steps) {

    private static final int PITCH = 58;
    private static final double HUNDRED = 100;

    Steps {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param label what is done
     * @param from when it begins
     * @param weeks how long it takes
     * @param unless whether it may be done already
     * @param onlyIf under which circumstances alone it is needed, in words; may be empty
     * @param opens what it opens, in words, a line each
     * @param roles which roles come nearer with it, in short
     */
    record Step(
            String label,
            int from,
            Shown weeks,
            boolean unless,
            String onlyIf,
            List<String> opens,
            List<String> roles) {
        Step {
            opens = List.copyOf(opens);
            roles = List.copyOf(roles);
        }

        int length() {
            return weeks.value().intValue();
        }
    }

    int height() {
        return steps.stream().mapToInt(step -> PITCH + 16 * step.roles().size()).sum() + 6;
    }

    int y(int index) {
        return steps.subList(0, index).stream()
                .mapToInt(step -> PITCH + 16 * step.roles().size())
                .sum();
    }

    String x(Step step) {
        return percent(step.from());
    }

    String width(Step step) {
        return percent(step.length());
    }

    private String percent(int weeks) {
        return String.format(Locale.ROOT, "%.2f%%", total == 0 ? 0 : weeks * HUNDRED / total);
    }
}
