package org.amparo.attack.method;

import java.util.List;
import java.util.Map;
import org.amparo.attack.known.Interval;

/**
 * Whole numbers within intervals, under linear relations: all populations that somebody holds possible.
 *
 * @param bounds of each number
 */
record Program(List<Interval> bounds, List<Row> rows) {
    Program {
        bounds = List.copyOf(bounds);
        rows = List.copyOf(rows);
    }

    /** Finds the possible population with the largest weighted sum. */
    interface Solver {
        Answer largest(Program program, Map<Integer, Integer> weights);
    }

    /**
     * What a solver answers.
     *
     * @param values one population; empty when none was found
     * @param atMost no population has a larger weighted sum
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
    record Answer(int[] values, long atMost) {
        boolean found() {
            return values.length > 0;
        }
    }
}
