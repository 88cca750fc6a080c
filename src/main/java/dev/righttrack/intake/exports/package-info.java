/** The exports of platforms and CV programs as the text of a CV, each line with what it is about; they are taken for hostile. */
@NullMarked
package dev.righttrack.intake.exports;

import org.jspecify.annotations.NullMarked;
