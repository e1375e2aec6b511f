package org.amparo.reporting.publication;

import org.amparo.reporting.population.Period;

/**
 * A release of a half-year: the first, or a revision of it, which leaves the one before as it is.
 *
 * @param number from 1; at most {@link #MOST}, since the gate attacks each together with all that were given out before
 */
record Edition(Period period, int number) {
    static final int MOST = 3;

    static Edition first(Period period) {
        return new Edition(period, 1);
    }

    Edition next() {
        return new Edition(period, number + 1);
    }

    boolean isRevision() {
        return number > 1;
    }
}
