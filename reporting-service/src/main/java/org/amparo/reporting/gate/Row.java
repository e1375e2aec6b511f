package org.amparo.reporting.gate;

import java.util.Arrays;

/**
 * Something the attacker knows of the true counts: a sum of them, each with its sign or weight, is zero or at most zero.
 *
 * @param counts which, as numbered by the world
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
record Row(int[] counts, int[] weights, boolean equal) {
    int of(int[] values) {
        var sum = 0;
        for (var i = 0; i < counts.length; i++) {
            sum += weights[i] * values[counts[i]];
        }
        return sum;
    }

    /** Whether counts are compared one to one. */
    boolean plain() {
        return Arrays.stream(weights).allMatch(weight -> Math.abs(weight) == 1);
    }
}
