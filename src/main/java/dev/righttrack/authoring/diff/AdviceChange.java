package dev.righttrack.authoring.diff;

/**
 * Something of one person's advice that is no longer what it was.
 *
 * @param person the person's id
 * @param role the role whose verdict changed; empty where first place did
 * @param from the role in first place, or the verdict, before; the empty text where no role was
 * @param to the same now
 * @param because which edits do it
 */
public record AdviceChange(String person, String role, String from, String to, Attribution because) {

    /** Whether first place changed. */
    public boolean isFlip() {
        return role.isEmpty();
    }

    /** From what to what, without whose it is. */
    public Move move() {
        return new Move(role, from, to);
    }

    /**
     * From what to what.
     *
     * @param role the role whose verdict changed; empty where first place did
     * @param from before
     * @param to now
     */
    public record Move(String role, String from, String to) implements Comparable<Move> {
        @Override
        public int compareTo(Move other) {
            int byRole = role.compareTo(other.role);
            int byFrom = byRole != 0 ? byRole : from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }
}
