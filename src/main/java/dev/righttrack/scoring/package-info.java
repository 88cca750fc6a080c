/**
 * How much it comes to: ability, fit, verdict, place and the readiness for subtasks, in exact whole numbers. Everything
 * that compares roles rests on it: the core rules, the interview's proof, the explanations' searches, the tables of all
 * profiles and the benchmarks' floor.
 */
@NullMarked
package dev.righttrack.scoring;

import org.jspecify.annotations.NullMarked;
