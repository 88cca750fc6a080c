package example.embed;

import dev.righttrack.RightTrack;
import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.Stance;
import dev.righttrack.explain.Explanation;
import dev.righttrack.explain.Plan;
import dev.righttrack.explain.PlanStep;
import java.io.PrintStream;

/** Asks RightTrack about one person, through its public API alone. */
public final class CareerQuestions {

    private CareerQuestions() {}

    /** Prints the advice for somebody, and the cheapest way to one role. */
    public static void main(String[] args) {
        try (RightTrack rightTrack = RightTrack.load()) {
            ask(rightTrack, System.out);
        }
    }

    static void ask(RightTrack rightTrack, PrintStream out) {
        Candidate ada = rightTrack
                .candidate()
                .id("ada")
                .skill("mathematics", "solid")
                .skill("machine learning", "solid")
                .tools("python", "sql", "pandas")
                .wish("modeling", Stance.WANTS)
                .build();
        Explanation explanation = rightTrack.explain(ada);
        Advice advice = explanation.advice();
        for (RoleAdvice role : advice.roles()) {
            out.println(role.rank() + ". " + role.role() + ": " + role.verdict());
        }
        out.println(advice.inFirstPlace()
                .map(role -> "First: " + role.role())
                .orElse("Nobody is first: " + advice.firstPlace()));
        RoleAdvice first = advice.first();
        out.println("What " + first.role() + " asks and is not known to be met:");
        for (RequirementAdvice gap : first.gaps()) {
            String skills = String.join(" or ", gap.skills());
            out.println("- " + gap.asked().name() + " " + skills + ", " + gap.importance() + ": " + gap.state());
            out.println("  " + gap.basis().rule().reason());
        }
        Plan plan = explanation.pathTo("data analyst");
        out.println("To data analyst in " + plan.least() + " to " + plan.most() + " weeks:");
        for (PlanStep step : plan.steps()) {
            out.println("- " + step.step());
        }
    }
}
