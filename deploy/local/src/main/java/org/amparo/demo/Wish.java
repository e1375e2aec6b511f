package org.amparo.demo;

import java.util.ArrayDeque;
import java.util.List;

/**
 * What somebody wants to see.
 *
 * @param cases whether last year's cases are loaded
 * @param journey whether the journey is told
 * @param howMany cases
 * @param seed decides who the people are; the same seed, the same people
 */
record Wish(boolean cases, boolean journey, int howMany, long seed) {
    private static final int LIKE_2023 = 38;
    private static final String USAGE =
            "Usage: deploy/demo [--only-cases | --only-journey] [--cases N] [--seed S], N from 1 to 20000";

    static Wish of(List<String> arguments) {
        var wish = new Wish(true, true, LIKE_2023, 1);
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            wish = switch (rest.pop()) {
                case "--only-cases" -> new Wish(true, false, wish.howMany, wish.seed);
                case "--only-journey" -> new Wish(false, true, wish.howMany, wish.seed);
                case "--cases" -> new Wish(wish.cases, wish.journey, (int) number(rest, 1, 20_000), wish.seed);
                case "--seed" -> new Wish(wish.cases, wish.journey, wish.howMany, number(rest, 0, Integer.MAX_VALUE));
                default -> throw new Disappointment(USAGE);
            };
        }
        return wish;
    }

    private static long number(ArrayDeque<String> rest, long least, long most) {
        try {
            var number = rest.isEmpty() ? least - 1 : Long.parseLong(rest.pop());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Disappointment(USAGE, e);
        }
        throw new Disappointment(USAGE);
    }
}
