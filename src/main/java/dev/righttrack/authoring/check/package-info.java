/** What is wrong, untested or doubtful in the rules and texts of coaches. */
@NullMarked
package dev.righttrack.authoring.check;

import org.jspecify.annotations.NullMarked;
