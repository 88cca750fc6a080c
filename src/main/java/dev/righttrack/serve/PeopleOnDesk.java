package dev.righttrack.serve;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people who were handed in since the service started, in memory alone; of more than two hundred the one who was looked
 * at longest ago is forgotten. Safe for use by several threads.
 */
final class PeopleOnDesk {

    private static final int MOST = 200;
    private static final int ID_BYTES = 8;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Person> people = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Somebody.
     *
     * @param candidate the person
     * @param findings what was noticed while reading
     */
    record Person(Candidate candidate, List<Finding> findings) {
        Person {
            findings = List.copyOf(findings);
        }
    }

    /** Keeps somebody; the name under which they are found again says nothing about them. */
    synchronized String put(Candidate candidate, List<Finding> findings) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        people.put(id, new Person(candidate, findings));
        if (people.size() > MOST) {
            people.remove(people.keySet().iterator().next());
        }
        return id;
    }

    /** Somebody who was kept. */
    synchronized Optional<Person> get(String id) {
        return Optional.ofNullable(people.get(id));
    }
}
