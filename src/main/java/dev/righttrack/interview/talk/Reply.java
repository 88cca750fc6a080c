package dev.righttrack.interview.talk;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.explain.Comparison;
import dev.righttrack.explain.Derivation;
import dev.righttrack.explain.FirstSteps;
import dev.righttrack.explain.Plan;
import dev.righttrack.explain.WhatIf;
import dev.righttrack.explain.WhyNot;
import dev.righttrack.findings.Finding;
import dev.righttrack.interview.answers.GivenAnswer;
import java.util.List;

/** What is shown after a line. */
public sealed interface Reply {

    /**
     * An answer was taken.
     *
     * @param findings what was not understood of it, and what else is worth a word
     */
    record Understood(GivenAnswer given, List<Finding> findings) implements Reply {
        public Understood {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing was taken. */
    record NotUnderstood(List<Finding> findings) implements Reply {
        public NotUnderstood {
            findings = List.copyOf(findings);
        }
    }

    /** What depends on the question. */
    record WhyAsked(QuestionImpact stake) implements Reply {}

    /** Why a role stands where it stands. */
    record Why(Derivation derivation) implements Reply {}

    /** Why not a role. */
    record NotThat(WhyNot whyNot) implements Reply {}

    /** Two roles against each other. */
    record Compared(Comparison comparison) implements Reply {}

    /**
     * What would differ.
     *
     * @param changes the changes in words
     */
    record Different(WhatIf whatIf, List<String> changes) implements Reply {
        public Different {
            changes = List.copyOf(changes);
        }
    }

    /** The cheapest way to a role. */
    record Way(Plan plan, FirstSteps first) implements Reply {}

    /**
     * The ranking as it is now.
     *
     * @param contenders the roles that may still pass the one that is listed first, or draw level
     * @param decided whether nothing that is unknown can change first place
     * @param left how many questions are open
     */
    record SoFar(Advice advice, List<String> contenders, boolean decided, int left) implements Reply {
        public SoFar {
            contenders = List.copyOf(contenders);
        }
    }

    /**
     * All answers of a course, in order.
     *
     * @param courses the names of all courses
     */
    record Reviewed(String course, List<GivenAnswer> answers, List<String> notes, List<String> courses)
            implements Reply {
        public Reviewed {
            answers = List.copyOf(answers);
            notes = List.copyOf(notes);
            courses = List.copyOf(courses);
        }
    }

    /** An answer is to be given anew. */
    record Changing(GivenAnswer given) implements Reply {}

    /** An answer was taken back. */
    record Undone(GivenAnswer given) implements Reply {}

    /** The talk goes on in another course. */
    record Course(String name, boolean isNew) implements Reply {}

    /** What the knowledge holds of a name is to be shown. */
    record About(String name) implements Reply {}

    /** Something was done, and this tells it. */
    record Done(String text) implements Reply {}

    /** The candidate is to be written down. */
    record Save(Candidate candidate) implements Reply {}

    /** The report is to be written. */
    record Report(Candidate candidate) implements Reply {}

    /** What can be said at a prompt. */
    record Help() implements Reply {}

    /** The end: the candidate and the report are to be written. */
    record Finish(Candidate candidate, Advice advice) implements Reply {}

    /** The end for now. */
    record Quit() implements Reply {}
}
