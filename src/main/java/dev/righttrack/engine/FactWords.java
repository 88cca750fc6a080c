package dev.righttrack.engine;

import dev.righttrack.facts.Activity;
import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Course;
import dev.righttrack.facts.Degree;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Method;
import dev.righttrack.facts.Possibility;
import dev.righttrack.facts.Publications;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.Wish;
import dev.righttrack.facts.Work;
import dev.righttrack.scoring.Ranking;
import dev.righttrack.scoring.Score;

/** A fact in the words of an explanation. */
final class FactWords {

    private FactWords() {}

    static String of(Object fact) {
        if (fact instanceof Tool tool) {
            return "works with " + tool.name();
        } else if (fact instanceof Method method) {
            return "uses " + method.name();
        } else if (fact instanceof Course course) {
            return "names " + course.name() + " in a course";
        } else if (fact instanceof Activity activity) {
            return activity.name();
        } else if (fact instanceof Experience years) {
            return years.kind() + " for " + number(years.years()) + " years";
        } else if (fact instanceof Degree degree) {
            return "degree: " + degree.name();
        } else if (fact instanceof Publications publications) {
            return publications.published() ? "has published" : "has published nothing";
        } else if (fact instanceof Wish wish) {
            return wish.topic() + ": " + wish.stance();
        }
        return ofConclusion(fact);
    }

    private static String ofConclusion(Object fact) {
        if (fact instanceof Skill skill) {
            return skill(skill);
        } else if (fact instanceof Score score) {
            String verdict =
                    score.worst().equals(score.best()) ? score.worst().word() : score.worst() + " to " + score.best();
            return score.role() + ": " + verdict;
        } else if (fact instanceof Setting setting) {
            return setting.kind() + ": " + setting.name();
        } else if (fact instanceof Possibility possibility) {
            return possibility.kind() + " may be " + possibility.name();
        } else if (fact instanceof Complete complete) {
            return "the list of " + complete.name() + " is complete";
        } else if (fact instanceof Ranking ranking) {
            return (ranking.first().isEmpty() ? "no role" : ranking.first()) + " is in first place; leaders: "
                    + String.join(", ", ranking.leaders());
        } else if (fact instanceof Work work) {
            return "does " + work.topic();
        }
        return fact instanceof Role role ? role.name() : fact.toString();
    }

    private static String skill(Skill skill) {
        if (skill.basis().equals(Skill.UNKNOWN)) {
            return skill.name() + ": unknown";
        }
        String range = skill.low().equals(skill.high())
                ? skill.low().name()
                : skill.basis().equals(Skill.INFERRED)
                        ? "at least " + skill.low().name()
                        : skill.low() + " to " + skill.high();
        return skill.name() + ": " + range + " (" + skill.basis() + ")";
    }

    private static String number(double years) {
        return years == Math.rint(years) ? String.valueOf((long) years) : String.valueOf(years);
    }
}
