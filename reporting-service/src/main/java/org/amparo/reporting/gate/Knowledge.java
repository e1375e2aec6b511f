package org.amparo.reporting.gate;

import org.jspecify.annotations.Nullable;

/**
 * Who attacks: the intervals he knows of each count, and what he counts by himself. An organisation's own records are the
 * least a count can be.
 *
 * @param name for the certificate; organisations are numbered, not named
 * @param budget how far all counts are from the printed ones together, for whoever is told; null for all others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
record Knowledge(
        String name,
        int[] own,
        int[] lowest,
        int[] highest,
        @Nullable Budget budget) {
    /**
     * A sum of all deviations.
     *
     * @param printed the printed counts by number; -1 where none is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
    record Budget(int[] printed, int sum) {
        static Budget of(int[] printed, int[] truth) {
            var sum = 0;
            for (var number = 0; number < printed.length; number++) {
                sum += printed[number] < 0 ? 0 : Math.abs(printed[number] - truth[number]);
            }
            return new Budget(printed, sum);
        }
    }

    /** Somebody who knows what is printed. */
    static Knowledge ofReader(World world) {
        return new Knowledge("reader", new int[world.size()], world.lowest(), world.highest(), null);
    }

    /** The same reader who takes the deviations for the smallest there are, and is right about their sum. */
    Knowledge withAllDeviations(int[] printed, int[] truth) {
        return new Knowledge("reader who assumes minimal deviation", own, lowest, highest, Budget.of(printed, truth));
    }

    /** The same reader with records of their own. */
    Knowledge with(String who, int[] records) {
        var raised = lowest.clone();
        for (var number = 0; number < raised.length; number++) {
            raised[number] = Math.max(raised[number], records[number]);
        }
        return new Knowledge(who, records, raised, highest, budget);
    }

    /** Whether these counts are within what he knows. */
    boolean allows(int[] values, World world) {
        for (var number = 0; number < values.length; number++) {
            if (values[number] < lowest[number] || values[number] > highest[number]) {
                return false;
            }
        }
        var truth = world.truth();
        return world.rows().stream().allMatch(row -> row.of(values) <= most(row, truth));
    }

    /**
     * The most a row may come to: what he knows of all people holds of those, too, of whom he has no record. Where in
     * truth it does not, because records of a case and of its people are different ones, he knows no more than others.
     */
    int most(Row row, int[] truth) {
        var known = row.of(own);
        return !row.equal() && row.plain() && row.of(truth) <= known ? known : 0;
    }
}
