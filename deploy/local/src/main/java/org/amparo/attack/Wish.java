package org.amparo.attack;

import java.util.ArrayDeque;
import java.util.List;
import org.amparo.local.process.LocalSystemFailure;

/**
 * How the attack is made.
 *
 * @param naive whether naively suppressed tables are put in place of the published ones, to see the attack succeed
 * @param seed decides who the people are, and in which order is asked
 * @param cases how many there are in the year
 * @param keep whether the folder of the system is left behind
 */
record Wish(boolean naive, long seed, int cases, boolean keep) {
    private static final int LIKE_2023 = 38;
    private static final String USAGE =
            "Usage: deploy/attack [--naive] [--seed N] [--cases N] [--keep], with at most 2000 cases";

    static Wish of(List<String> arguments) {
        var wish = new Wish(false, 1, LIKE_2023, false);
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            wish = switch (rest.pop()) {
                case "--naive" -> new Wish(true, wish.seed, wish.cases, wish.keep);
                case "--keep" -> new Wish(wish.naive, wish.seed, wish.cases, true);
                case "--seed" -> new Wish(wish.naive, number(rest, Integer.MAX_VALUE), wish.cases, wish.keep);
                case "--cases" -> new Wish(wish.naive, wish.seed, (int) number(rest, 2_000), wish.keep);
                default -> throw new LocalSystemFailure(USAGE);
            };
        }
        return wish;
    }

    private static long number(ArrayDeque<String> rest, long most) {
        try {
            var number = rest.isEmpty() ? 0 : Long.parseLong(rest.pop());
            if (number > 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new LocalSystemFailure(USAGE, e);
        }
        throw new LocalSystemFailure(USAGE);
    }
}
