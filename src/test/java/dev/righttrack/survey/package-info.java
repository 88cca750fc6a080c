/** Answers of Kaggle's public survey of 2022 (Kaggle, CC BY 2.0), made into candidates. */
@NullMarked
package dev.righttrack.survey;

import org.jspecify.annotations.NullMarked;
