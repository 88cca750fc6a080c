package dev.righttrack.knowledge;

import java.util.List;

/**
 * Where an entry of the facts folder comes from and where it stands.
 *
 * @param cites the citable sections that it rests on, {@code coaches} among them where the report does not say it
 * @param reason why the coaches chose it; empty where the report says it
 * @param file the file, relative to the project, with forward slashes
 * @param line the line of its name, from 1
 */
public record Source(List<String> cites, String reason, String file, int line) {

    public Source {
        cites = List.copyOf(cites);
    }
}
