package org.amparo.attack.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Knowledge;

/** Everything that printed counts say together: for each count the smallest and largest one that some population could have. */
public final class Reconstruction {
    private static final int FAR_APART = 12;

    private final List<Worlds> parts = new ArrayList<>();
    private final Map<Cell, Worlds> worldsOf = new HashMap<>();

    /** @param seed decides where it is looked first, not what is found */
    public Reconstruction(Knowledge knowledge, long seed) {
        var chance = new Random(seed);
        var told = knowledge.withoutWhatFollows();
        for (var cells : Parts.of(told)) {
            var worlds = new Worlds(cells, told, new CpSat());
            worlds.explore(cells.size() > 1 ? FAR_APART : 0, chance);
            parts.add(worlds);
            cells.forEach(cell -> worldsOf.put(cell, worlds));
        }
    }

    /** What is possible, to the unit; counts that follow from others are left out. */
    public Map<Cell, Interval> of(Collection<Cell> cells) {
        var found = new HashMap<Cell, Interval>();
        cells.stream().sorted(Order.OF_CELLS).forEach(cell -> worlds(cell)
                .ifPresent(worlds -> found.put(cell, worlds.possible(cell))));
        return found;
    }

    /**
     * What is possible, to the unit where it is narrower than the width; where populations were found that are so far apart, what
     * one relation after another leaves.
     */
    public Map<Cell, Interval> narrowerThan(int width, Collection<Cell> cells) {
        var found = new HashMap<Cell, Interval>();
        cells.stream().sorted(Order.OF_CELLS).forEach(cell -> worlds(cell)
                .ifPresent(worlds -> found.put(
                        cell, worlds.seen(cell).width() >= width ? worlds.around(cell) : worlds.possible(cell))));
        return found;
    }

    /** Whether it is certain that nobody is in any of these. */
    public boolean provesEmpty(List<Cell> cells) {
        var known = cells.stream().filter(worldsOf::containsKey).toList();
        return known.size() == cells.size()
                && known.stream().allMatch(cell -> worlds(cell)
                        .filter(worlds -> worlds.seen(cell).highest() <= 0 && worlds.most(List.of(cell)) == 0)
                        .isPresent());
    }

    private Optional<Worlds> worlds(Cell cell) {
        return Optional.ofNullable(worldsOf.get(cell));
    }

    /** How often the solver was asked. */
    public int solved() {
        return parts.stream().mapToInt(Worlds::solved).sum();
    }
}
