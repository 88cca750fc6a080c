/** Rules and facts, read and compiled or found compiled, with the engine that runs them: what every command starts from. */
@NullMarked
package dev.righttrack.loading;

import org.jspecify.annotations.NullMarked;
