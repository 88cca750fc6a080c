#!/bin/sh
# console.sh PROGRAM FOLDER [COLUMNS]: a whole session at a terminal, in a tmux server of its own. Prints the screen after each
# step, and fails where the text that a step waits for does not come.
set -eu

program=$1
folder=$2
columns=${3:-80}
socket=righttrack-$$
chmod +x "$program"
cd "$folder"
[ "$program" -ef ./righttrack ] || cp "$program" ./righttrack

pane() {
    tmux -L "$socket" -f /dev/null "$@"
}

finish() {
    pane kill-server 2>/dev/null || true
}
trap finish EXIT INT TERM

# wait_for TEXT: until it is on the screen, half a minute at most; narrow screens break lines, so blanks do not count.
wait_for() {
    wanted=$(printf '%s' "$1" | tr -d ' \n')
    tries=0
    until pane capture-pane -p | tr -d ' \n' | grep -qF -- "$wanted"; do
        tries=$((tries + 1))
        if [ "$tries" -gt 600 ]; then
            echo "console.sh: \"$1\" did not come"
            pane capture-pane -p
            exit 1
        fi
        sleep 0.1
    done
}

# screen: what is on the screen, without blanks at the ends.
screen() {
    pane capture-pane -p | sed -e 's/[[:space:]]*$//' | awk 'NF { for (; blank > 0; blank--) print ""; print; next } { blank++ }'
}

# say LINE TEXT: types a line on a clear screen, waits for a text, shows the screen.
say() {
    pane send-keys C-l
    pane send-keys -l "$1"
    pane send-keys Enter
    wait_for "$2"
    echo "=== $1"
    screen
}

# start LINE TEXT: the same at the shell's prompt.
start() {
    pane send-keys -l "clear; $1"
    pane send-keys Enter
    wait_for "$2"
    echo "=== $1"
    screen
}

# Narrow screens are as much higher, so that what a step waits for does not leave them at the top.
pane new-session -d -x "$columns" -y $((6400 / columns)) "COLUMNS= sh"
start "./righttrack interview --journal kim.journal" "(1 of 6"
say "Kim" "(2 of 6"
say "skip all" "(27 open)"
say "why" "What looks at it"
say "yes" "= wish business analysis: wants"
say "undo" "taken back: wish business analysis: wants"
say "y" "= wish business analysis: wants"
say "no" "= wish modeling"
say "not really" "= wish ai infrastructure"
say "2" "= wish deployment: wants"
say "no" "= wish research"
say "python, sklearn and sql, no java" "= tools: python"
say "so far" "may still be first"
say "what if mathematics outstanding" "What you could do"
pane resize-window -x $((columns + 15))
say "so far" "may still be first"
pane resize-window -x "$columns"
say "branch research" "now in the new branch research"
say "solid" "= skill"
say "diff" "What if it went as in main"
say "switch main" "now in main"
pane send-keys C-c
wait_for "to go on"
echo "=== Ctrl-C"
screen
start "./righttrack interview --resume kim.journal" "Going on with kim.journal"
say "review" "What was said in main"
# At once, so that it comes while the answer is worked out, when no line is read.
pane send-keys C-l
pane send-keys -l "why"
pane send-keys Enter C-c
wait_for "to go on"
start "./righttrack interview --resume kim.journal" "Going on with kim.journal"
pane send-keys C-l
pane send-keys "why not data s" Tab
wait_for "why not data scientist"
pane send-keys Enter
wait_for "Why not data scientist"
echo "=== why not data s, Tab"
screen
say "quit" "--resume kim.journal"
