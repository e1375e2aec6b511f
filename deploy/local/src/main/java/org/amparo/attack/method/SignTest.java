package org.amparo.attack.method;

/** Whether one guesser is better than another on the same questions, or was lucky. */
final class SignTest {
    /** Lucky once in so many. */
    static final double LUCK = 0.01;

    private SignTest() {}

    /**
     * How likely chance alone would be so kind, both being equally good.
     *
     * @param better how often only the one was right
     * @param worse how often only the other
     */
    static double chance(int better, int worse) {
        var all = better + worse;
        var sum = 0.0;
        var term = Math.pow(0.5, all);
        for (var wins = 0; wins <= all; wins++) {
            sum += wins >= better ? term : 0;
            term *= (all - wins) / (wins + 1.0);
        }
        return Math.min(1, sum);
    }

    static boolean isBetter(int better, int worse) {
        return better > worse && chance(better, worse) < LUCK;
    }
}
