package dev.righttrack.titles;

import java.util.List;
import java.util.Map;

/**
 * What an advertised title may mean.
 *
 * @param advertised the title as it was advertised
 * @param readAs the known titles that it was read as, each half of a joined title apart; empty if it is none of this field
 * @param guess whether a letter of it was taken for a misspelling
 * @param outside the field to which it belongs, if that is none of the roles; empty if it means a role or nobody knows it
 * @param roles the roles that it may mean, in the order of the facts folder
 * @param added the roles whose own name it is, though the report does not list them for it (X16)
 * @param separating the tasks, and research, that some of the roles do and others do not
 * @param questions the fewest questions to the employer that tell all the roles apart, those of every role if nobody knows
 *     the title; empty for one role, and for a title outside of them
 * @param cites role to what says that the title means it: sections of the report, or where the title was collected; {@code
 *     coaches} for an added one
 */
public record TitleMeaning(
        String advertised,
        List<String> readAs,
        boolean guess,
        String outside,
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

    /** Whether it means any role. */
    public boolean isOfThisField() {
        return !roles.isEmpty() || !added.isEmpty();
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
