package org.amparo.attack.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Printed;
import org.amparo.attack.known.Target;

/** Judges what attacks found by what is true. The attacks are over when it is made. */
public final class Scoring {
    private final Figures figures;
    private final int k;

    /** @param k the smallest count that is printed, beside 0 */
    public Scoring(Figures figures, int k) {
        this.figures = figures;
        this.k = k;
    }

    /** One answer beside what is true. */
    private record Answered(int truth, Interval found, int guess, int reading) {
        boolean right() {
            return guess == truth;
        }

        boolean readingRight() {
            return reading == truth;
        }
    }

    /** What an attack is worth that found these, of those that could give somebody away. */
    public Score of(String attack, Map<Target, Interval> found, Truth truth) {
        var answers = new ArrayList<Answered>();
        found.entrySet().stream()
                .filter(entry -> truth.isSensitive(entry.getKey(), k))
                .sorted(Map.Entry.comparingByKey(Order.OF_TARGETS))
                .forEach(entry -> answers.add(answered(entry.getKey(), entry.getValue(), truth)));
        return score(attack, answers);
    }

    private Answered answered(Target target, Interval found, Truth truth) {
        var counted = truth.of(target);
        if (counted < found.lowest() || counted > found.highest()) {
            throw new IllegalStateException("an attack excludes what is true: its author is wrong, not the figures");
        }
        var printed = printed(target);
        var alone = printedInterval(target);
        return new Answered(counted, found, Guess.of(printed, found.and(alone), k), Guess.of(printed, alone, k));
    }

    private int printed(Target target) {
        var counts = new HashMap<Cell, Integer>();
        counts.put(target.whole(), count(target.whole()));
        target.taken().forEach(cell -> counts.put(cell, count(cell)));
        return Math.max(0, target.in(counts));
    }

    private int count(Cell cell) {
        return figures.of(cell).map(Printed::count).orElse(0);
    }

    private Interval printedInterval(Target target) {
        var whole = figures.of(target.whole()).map(Printed::possible).orElse(new Interval(0, Integer.MAX_VALUE / 2));
        return target.taken().stream()
                .flatMap(cell -> figures.of(cell).stream())
                .map(Printed::possible)
                .reduce(whole, Interval::minus)
                .atLeast(0);
    }

    private Score score(String attack, List<Answered> answers) {
        var better = count(answers, answer -> answer.right() && !answer.readingRight());
        var worse = count(answers, answer -> !answer.right() && answer.readingRight());
        return new Score(
                attack,
                answers.size(),
                count(answers, answer -> answer.found().width() == 0),
                count(answers, answer -> answer.found().width() < k - 1),
                answers.stream()
                        .mapToInt(answer -> answer.found().width())
                        .min()
                        .orElse(-1),
                count(answers, Answered::right),
                count(answers, Answered::readingRight),
                mostFrequent(answers),
                SignTest.isBetter(better, worse));
    }

    private static int count(List<Answered> answers, Predicate<Answered> what) {
        return (int) answers.stream().filter(what).count();
    }

    private static int mostFrequent(List<Answered> answers) {
        var often = new HashMap<Integer, Integer>();
        answers.forEach(answer -> often.merge(answer.truth(), 1, Integer::sum));
        return often.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
