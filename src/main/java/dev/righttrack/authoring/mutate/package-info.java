/** Mutation testing of rules: small changes, and a case that tells the changed rules from the rules as written. */
@NullMarked
package dev.righttrack.authoring.mutate;

import org.jspecify.annotations.NullMarked;
