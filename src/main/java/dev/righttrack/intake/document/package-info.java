/**
 * Texts and their structure: bytes to characters, YAML and JSON to nodes with their places, and the problems of their
 * syntax.
 */
@NullMarked
package dev.righttrack.intake.document;

import org.jspecify.annotations.NullMarked;
