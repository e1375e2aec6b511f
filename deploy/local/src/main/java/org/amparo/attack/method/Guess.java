package org.amparo.attack.method;

import org.amparo.attack.known.Interval;

/**
 * The one count somebody would put money on, who knows that somebody is there. Small counts are likelier than large ones, and a
 * printed one is taken for the nearest that could be printed.
 */
final class Guess {
    private Guess() {}

    /**
     * @param printed what is printed there; negative where nothing is
     * @param possible what somebody has found possible
     * @param k the smallest count that is printed, beside 0
     */
    static int of(int printed, Interval possible, int k) {
        var best = Math.max(1, possible.lowest());
        for (var count = best; count <= Math.max(best, possible.highest()); count++) {
            if (weight(count, printed, k) > weight(best, printed, k)) {
                best = count;
            }
        }
        return best;
    }

    private static double weight(int count, int printed, int k) {
        var off = printed < 0 ? 0 : Math.abs(printed - nearest(count, k));
        return Math.pow(0.5, count) * Math.pow(0.05, off);
    }

    private static int nearest(int count, int k) {
        if (count >= k) {
            return count;
        }
        return 2 * count < k ? 0 : k;
    }
}
