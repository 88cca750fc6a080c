/** An editor that answers: rules, cases and facts as they are typed, over the language server protocol. */
@NullMarked
package dev.righttrack.lsp;

import org.jspecify.annotations.NullMarked;
