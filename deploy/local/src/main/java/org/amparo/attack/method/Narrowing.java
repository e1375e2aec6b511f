package org.amparo.attack.method;

import java.util.List;
import java.util.stream.IntStream;
import org.amparo.attack.known.Interval;

/** Bounds that follow from one relation after another, until none says more: what differencing in a chain comes to. */
final class Narrowing {
    private final int[] lowest;
    private final int[] highest;
    private boolean changed;

    private Narrowing(Program program) {
        lowest = program.bounds().stream().mapToInt(Interval::lowest).toArray();
        highest = program.bounds().stream().mapToInt(Interval::highest).toArray();
    }

    /** The same numbers and relations within the bounds that follow. */
    static Program of(Program program) {
        var narrowing = new Narrowing(program);
        do {
            narrowing.changed = false;
            program.rows().forEach(narrowing::apply);
        } while (narrowing.changed);
        return new Program(narrowing.bounds(), program.rows());
    }

    private List<Interval> bounds() {
        return IntStream.range(0, lowest.length)
                .mapToObj(number -> new Interval(lowest[number], highest[number]))
                .toList();
    }

    private void apply(Row row) {
        var least = row.others().stream().mapToInt(number -> lowest[number]).sum();
        var most = row.others().stream().mapToInt(number -> highest[number]).sum();
        lower(row.single(), most);
        if (row.equal()) {
            raise(row.single(), least);
        }
        for (int other : row.others()) {
            // Before either of its ends moves: the sums are those of before, too.
            var atLeast = lowest[row.single()] - (most - highest[other]);
            var atMost = highest[row.single()] - (least - lowest[other]);
            raise(other, atLeast);
            if (row.equal()) {
                lower(other, atMost);
            }
        }
    }

    private void raise(int number, int to) {
        if (to > lowest[number]) {
            lowest[number] = to;
            changed = true;
        }
    }

    private void lower(int number, int to) {
        if (to < highest[number]) {
            highest[number] = to;
            changed = true;
        }
    }
}
