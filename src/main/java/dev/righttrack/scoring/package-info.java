/**
 * How a role is held against a candidate: what is put together of both, the judgement of each thing asked, ability,
 * verdict, fit and place. Everything that compares roles rests on it: the core rules, the interview's proof, the
 * explanations' searches, the tables of all profiles and the benchmarks' floor.
 */
@NullMarked
package dev.righttrack.scoring;

import org.jspecify.annotations.NullMarked;
