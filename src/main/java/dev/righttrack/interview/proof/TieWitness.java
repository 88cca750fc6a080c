package dev.righttrack.interview.proof;

import dev.righttrack.interview.answers.GivenAnswer;
import java.util.List;

/**
 * Why a question can still matter: the same answers to all the others, two to this one, and two roles in first place.
 *
 * @param one a completion of the open questions
 * @param other the same but for the answer to the question
 * @param firstOfOne the role in first place in the one, by the engine
 * @param firstOfOther the role in first place in the other, by the engine
 */
record TieWitness(List<GivenAnswer> one, List<GivenAnswer> other, String firstOfOne, String firstOfOther) {

    TieWitness {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}
