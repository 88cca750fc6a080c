/**
 * The meaning of a rule as types: what a sentence's line of DRL says is read once, and everything that the program does with a
 * rule beside running it is an operation on what was read.
 */
@org.jspecify.annotations.NullMarked
package dev.righttrack.rules.model;
