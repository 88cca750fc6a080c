/** The mapping file for the answers of Kaggle's public survey, and the advice held against them. */
@NullMarked
package dev.righttrack.survey;

import org.jspecify.annotations.NullMarked;
