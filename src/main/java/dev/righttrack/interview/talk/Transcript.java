package dev.righttrack.interview.talk;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.interview.answers.Branch;
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
public record Transcript(Candidate base, Map<String, Branch> futures, String current, String changing) {

    /** The name of the course in which a talk begins. */
    public static final String MAIN = "main";

    public Transcript {
        futures = Collections.unmodifiableMap(new LinkedHashMap<>(futures));
    }

    /** Nothing was said yet. */
    public static Transcript begin(Candidate base) {
        return new Transcript(base, Map.of(MAIN, Branch.BLANK), MAIN, "");
    }

    /** The course that the talk is in. */
    public Branch now() {
        return future(current);
    }

    /** @throws IllegalArgumentException if there is no such course */
    public Branch future(String name) {
        Branch found = futures.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no course \"" + name + "\"");
        }
        return found;
    }

    /** The transcript in which the answer to a question is about to be changed. */
    public Transcript changing(String question) {
        return new Transcript(base, futures, current, question);
    }

    /** What it is after an event. */
    public Transcript after(Event event) {
        if (event instanceof Event.Branched branched) {
            return with(branched.name(), now(), branched.name());
        }
        if (event instanceof Event.Switched switched) {
            return with(switched.name(), future(switched.name()), switched.name());
        }
        return with(current, after(now(), event), current);
    }

    /** What it is after some events. */
    public Transcript after(List<Event> events) {
        Transcript sitting = this;
        for (Event event : events) {
            sitting = sitting.after(event);
        }
        return sitting;
    }

    private static Branch after(Branch future, Event event) {
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
        if (event instanceof Event.Skipped skipped) {
            return future.skipping(skipped.question());
        }
        return event instanceof Event.WentOn ? future.goingOn(true) : future;
    }

    private Transcript with(String name, Branch future, String then) {
        Map<String, Branch> changed = new LinkedHashMap<>(futures);
        changed.put(name, future);
        return new Transcript(base, changed, then, "");
    }
}
