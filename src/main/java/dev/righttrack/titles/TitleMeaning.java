package dev.righttrack.titles;

import java.util.List;
import java.util.Map;

/**
 * What an advertised title may mean.
 *
 * @param advertised the title as it was advertised
 * @param readAs the title of the report that it was read as; the nearest ones, nearest first, if it is a guess
 * @param guess whether the report does not know the title
 * @param roles the roles that it may mean by the report, in the order of the facts folder
 * @param added the roles whose own name it is, though the report does not list them for it (X16)
 * @param separating the tasks, and research, that some of the roles do and others do not
 * @param questions the fewest questions to the employer that tell all the roles apart; empty for one role
 * @param cites role to the sections that list the title for it; {@code coaches} for an added one
 */
public record TitleMeaning(
        String advertised,
        List<String> readAs,
        boolean guess,
        List<String> roles,
        List<String> added,
        List<SeparatingTask> separating,
        List<SeparatingTask> questions,
        Map<String, List<String>> cites) {

    public TitleMeaning {
        readAs = List.copyOf(readAs);
        roles = List.copyOf(roles);
        added = List.copyOf(added);
        separating = List.copyOf(separating);
        questions = List.copyOf(questions);
        cites = Map.copyOf(cites);
    }

    /**
     * A task that separates roles.
     *
     * @param task the task, or {@code research}
     * @param ask the question to put to the employer
     * @param yes the roles that do it
     * @param no the roles that do not
     * @param cites the sections behind the question
     */
    public record SeparatingTask(String task, String ask, List<String> yes, List<String> no, List<String> cites) {

        public SeparatingTask {
            yes = List.copyOf(yes);
            no = List.copyOf(no);
            cites = List.copyOf(cites);
        }
    }
}
