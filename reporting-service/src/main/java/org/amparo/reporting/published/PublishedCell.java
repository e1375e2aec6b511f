package org.amparo.reporting.published;

import org.amparo.reporting.lattice.Cell;

/**
 * One printed count.
 *
 * @param count 0 or at least k
 * @param bound the printed deviation bound: how far from the true count it is at most
 */
public record PublishedCell(Cell cell, int count, int bound) {
    public PublishedCell {
        if (count < 0 || bound < 0) {
            throw new IllegalArgumentException("not a printed count");
        }
    }

    /** What may be concluded. */
    public Conclusion conclusion() {
        return bound == 0 ? Conclusion.EXACT : Conclusion.INTERVAL;
    }

    /** The smallest true count it may stand for; somebody is there where a count is printed, since none is made up. */
    public int lowest() {
        return count == 0 ? 0 : Math.max(1, count - bound);
    }

    /** The largest true count it may stand for. */
    public int highest() {
        return count + bound;
    }
}
