package dev.righttrack.interview;

import dev.righttrack.facts.Candidate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was said in an interview. It is what its events make of it, and nothing else, but for the answer that is about
 * to be changed.
 *
 * @param base the candidate without anything that a question asks about
 * @param futures name to course, in the order in which they began; one at least
 * @param current the name of the course that the talk is in
 * @param changing the question whose answer is to be given anew; empty if there is none
 */
public record Sitting(Candidate base, Map<String, Future> futures, String current, String changing) {

    /** The name of the course in which a talk begins. */
    public static final String MAIN = "main";

    public Sitting {
        futures = Collections.unmodifiableMap(new LinkedHashMap<>(futures));
    }

    /** Nothing was said yet. */
    static Sitting begin(Candidate base) {
        return new Sitting(base, Map.of(MAIN, Future.BLANK), MAIN, "");
    }

    /** The course that the talk is in. */
    public Future now() {
        return future(current);
    }

    /** @throws IllegalArgumentException if there is no such course */
    Future future(String name) {
        Future found = futures.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no course \"" + name + "\"");
        }
        return found;
    }

    Sitting changing(String question) {
        return new Sitting(base, futures, current, question);
    }

    /** What it is after an event. */
    public Sitting after(Event event) {
        if (event instanceof Event.Branched branched) {
            return with(branched.name(), now(), branched.name());
        }
        if (event instanceof Event.Switched switched) {
            return with(switched.name(), future(switched.name()), switched.name());
        }
        return with(current, after(now(), event), current);
    }

    /** What it is after some events. */
    public Sitting after(List<Event> events) {
        Sitting sitting = this;
        for (Event event : events) {
            sitting = sitting.after(event);
        }
        return sitting;
    }

    private static Future after(Future future, Event event) {
        if (event instanceof Event.Answered answered) {
            return future.with(answered.given());
        }
        if (event instanceof Event.Undone undone) {
            return future.without(undone.question());
        }
        if (event instanceof Event.Kept kept) {
            return future.keeping(kept.contradiction());
        }
        if (event instanceof Event.Noted noted) {
            return future.noting(noted.text());
        }
        return event instanceof Event.WentOn ? future.goingOn(true) : future;
    }

    private Sitting with(String name, Future future, String then) {
        Map<String, Future> changed = new LinkedHashMap<>(futures);
        changed.put(name, future);
        return new Sitting(base, changed, then, "");
    }
}
