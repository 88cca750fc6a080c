package dev.righttrack.interview.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names in an answer.
 *
 * @param names as the vocabulary spells them
 * @param denied the names of which it was said that they are not used
 * @param all whether it was said that nothing is left out
 * @param left what was not understood
 * @param unclear name to the clause of which it is not certain what it says of it
 */
record NameList(Set<String> names, Set<String> denied, boolean all, List<String> left, Map<String, String> unclear) {}
