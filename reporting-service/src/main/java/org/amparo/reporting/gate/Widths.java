package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.List;
import org.amparo.reporting.gate.OtherWorlds.Wish;

/**
 * How far apart the possible true counts of the sensitive cells are found to be. Two worlds far enough apart are asked
 * for instead of the extremes, and each world found counts for all cells.
 */
final class Widths {
    private final OtherWorlds others;
    private final Neighbourhoods neighbourhoods;
    private final World world;
    private final int fails;
    private final List<int[]> found = new ArrayList<>();
    private int[] smallest;
    private int[] largest;

    Widths(World world, Neighbourhoods neighbourhoods, OtherWorlds others, int fails) {
        this.world = world;
        this.neighbourhoods = neighbourhoods;
        this.others = others;
        this.fails = fails;
        smallest = world.truth();
        largest = world.truth();
    }

    /** Begins anew for somebody who knows something else; what was found before counts where it is possible for them. */
    void beginFor(Knowledge knowledge) {
        smallest = world.truth();
        largest = world.truth();
        if (knowledge.budget() == null) {
            found.stream().filter(values -> knowledge.allows(values, world)).forEach(this::widen);
        }
    }

    /** How far apart the possible values of a count are, as far as looked; looks no further than the width asked for. */
    Width of(int number, int width, Knowledge knowledge) {
        var proven = knowledge.highest()[number] - knowledge.lowest()[number] < width;
        if (!proven) {
            proven = !reach(number, width, knowledge);
        }
        return new Width(largest[number] - smallest[number], proven);
    }

    /**
     * A width found.
     *
     * @param exhausted whether nothing more is possible, as opposed to not found within the limit
     */
    record Width(int value, boolean exhausted) {}

    /** Whether a world with such a count is possible. */
    Possible possible(Wish wish, Knowledge knowledge) {
        for (var free : neighbourhoods.of(world.cell(wish.number()))) {
            if (knowledge.budget() != null && free.cardinality() == world.size()) {
                return Possible.NOT_FOUND;
            }
            var answer = others.search(wish, free, knowledge, fails);
            if (answer.values() != null) {
                found.add(answer.values());
                widen(answer.values());
                return Possible.YES;
            }
            if (answer.impossible() && free.cardinality() == world.size()) {
                return Possible.NO;
            }
        }
        return Possible.NOT_FOUND;
    }

    /** The answer to whether something is possible, within a limit. */
    enum Possible {
        YES,
        NO,
        NOT_FOUND
    }

    /** Whether more may be possible than was found; looks up first, then down, then step by step. */
    private boolean reach(int number, int width, Knowledge knowledge) {
        if (far(number, width)
                || possible(Wish.atLeast(number, smallest[number] + width), knowledge) == Possible.YES
                || possible(Wish.atMost(number, largest[number] - width), knowledge) == Possible.YES) {
            return true;
        }
        if (knowledge.budget() != null) {
            return true;
        }
        var undecided = false;
        var downwards = true;
        while (!far(number, width)) {
            var wish =
                    downwards ? Wish.atMost(number, smallest[number] - 1) : Wish.atLeast(number, largest[number] + 1);
            var answer = possible(wish, knowledge);
            undecided |= answer == Possible.NOT_FOUND;
            if (answer != Possible.YES && !downwards) {
                return undecided;
            }
            downwards = downwards && answer == Possible.YES;
        }
        return true;
    }

    private boolean far(int number, int width) {
        return largest[number] - smallest[number] >= width;
    }

    private void widen(int[] values) {
        for (var number = 0; number < values.length; number++) {
            smallest[number] = Math.min(smallest[number], values[number]);
            largest[number] = Math.max(largest[number], values[number]);
        }
    }
}
