package org.amparo.reporting.release;

import java.util.List;

/**
 * Whole numbers to be chosen: each from its own values, all equations and orders kept, at the least cost.
 */
record IntegerProgram(List<Choice> choices, List<Equation> equations, List<Order> orders) {
    /**
     * One number to be chosen.
     *
     * @param values what it may be, rising
     * @param wanted what it should be
     * @param below the cost of each unit below what is wanted
     * @param above the cost of each unit above it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
    record Choice(long[] values, long wanted, long below, long above) {
        /** The value nearest to what is wanted: where to begin looking. */
        long nearest() {
            var best = values[0];
            for (var value : values) {
                if (Math.abs(value - wanted) < Math.abs(best - wanted)) {
                    best = value;
                }
            }
            return best;
        }
    }

    /** Numbers, by their place in the list, that add up to one of them or, when that is -1, to nothing, and a constant. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
    record Equation(int[] parts, int whole, long constant) {}

    /** A number that is at most another one. */
    record Order(int smaller, int larger) {}

    /**
     * What came out.
     *
     * @param status as the solver names it
     * @param values empty when there are none
     * @param time in the solver's deterministic unit, the same on any machine
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
    record Solution(String status, long[] values, double time) {
        boolean found() {
            return values.length > 0;
        }
    }

    /** Whoever solves it; the only place that knows the library. */
    interface Solver {
        Solution solve(IntegerProgram program);
    }
}
