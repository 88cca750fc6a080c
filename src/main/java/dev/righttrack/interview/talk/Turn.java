package dev.righttrack.interview.talk;

import java.util.List;

/**
 * What comes of a line.
 *
 * @param sitting what was said by now
 * @param events what changed; empty if nothing did
 * @param reply what is shown
 */
public record Turn(Transcript sitting, List<Event> events, Reply reply) {

    public Turn {
        events = List.copyOf(events);
    }

    static Turn said(Transcript sitting, Reply reply, Event... events) {
        List<Event> all = List.of(events);
        return new Turn(sitting.after(all), all, reply);
    }
}
