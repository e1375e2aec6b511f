package org.amparo.reporting.lattice;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.reporting.lattice.Dimension.Kind;

/** What makes a list of tables a lattice. */
final class LatticeRules {
    private LatticeRules() {}

    static void check(Dimension hub, List<Table> tables) {
        require(hub.kind() == Kind.PARTITION, "the hub is a partition");
        require(new HashSet<>(tables).size() == tables.size(), "a table stands once");
        require(
                tables.stream().mapToInt(table -> table.cells().size()).sum() <= Lattice.MOST_CELLS,
                "a lattice has at most " + Lattice.MOST_CELLS + " cells");
        for (var table : tables) {
            require(table.ways() <= 2, "tables have at most two ways");
            require(table.ways() < 2 || alongHub(table, hub), "two-way tables share the hub");
            require(tables.containsAll(margins(table)), "what a table adds up to is in the lattice");
        }
    }

    /** The tables a table adds up to. */
    static List<Table> margins(Table table) {
        return table.by().stream()
                .map(dropped -> new Table(
                        table.unit(),
                        table.by().stream()
                                .filter(dimension -> !dimension.equals(dropped))
                                .toList()))
                .toList();
    }

    /** One way is the hub or a grouping of it, the other is not. */
    private static boolean alongHub(Table table, Dimension hub) {
        return Stream.of(0, 1).filter(way -> ofHub(table.by().get(way), hub)).count() == 1;
    }

    static boolean ofHub(Dimension dimension, Dimension hub) {
        return dimension.attribute().equals(hub.attribute());
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("not a lattice: " + rule);
        }
    }
}
