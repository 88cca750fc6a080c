#!/bin/sh
# Prints how soon an editor is answered, on the shipped rules and on 500, beside a check and a diff from the beginning, all of
# one run; arguments are keystrokes and previews.
set -eu
cd "$(dirname "$0")/.."
exec bench/java.sh dev.righttrack.lsp.EditorRatios "$@"
