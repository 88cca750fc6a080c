/** Advice on many machines, by Apache Spark; built by the profile spark alone. */
@NullMarked
package dev.righttrack.spark;

import org.jspecify.annotations.NullMarked;
