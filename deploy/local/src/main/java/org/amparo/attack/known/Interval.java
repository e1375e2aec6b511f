package org.amparo.attack.known;

/** The true counts that somebody holds possible: all from the lowest to the highest. */
public record Interval(int lowest, int highest) {
    /** How many steps apart its ends are; 0 where the count is known. */
    public int width() {
        return highest - lowest;
    }

    /** What both allow; empty intervals, where the lowest is above the highest, are for the caller to notice. */
    public Interval and(Interval other) {
        return new Interval(Math.max(lowest, other.lowest), Math.min(highest, other.highest));
    }

    public Interval plus(Interval other) {
        return new Interval(lowest + other.lowest, highest + other.highest);
    }

    public Interval minus(Interval other) {
        return new Interval(lowest - other.highest, highest - other.lowest);
    }

    /** Whether everything the other allows is allowed. */
    public boolean holds(Interval other) {
        return lowest <= other.lowest && highest >= other.highest;
    }

    /** The same, and that at least so many are there. */
    public Interval atLeast(int least) {
        return new Interval(Math.max(lowest, least), highest);
    }
}
