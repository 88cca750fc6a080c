/**
 * The texts that rules are made from: a rules folder, the shipped language and core, the options, and the hash of it
 * all.
 */
@NullMarked
package dev.righttrack.rules.source;

import org.jspecify.annotations.NullMarked;
