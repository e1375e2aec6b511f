package org.amparo.attack.known;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.attack.known.Figures.Table;

/**
 * What an attacker works out about printed counts from their names: which add up, and which are within others. Looks at what is
 * printed and not at a list of units or attributes, so that it knows a new table when it sees one.
 */
final class Relations {
    private static final String YES = "yes";
    /** Everybody counted was assisted: with something, and in some month. */
    private static final List<String> EVERYBODY_HAS = List.of("service", "month");

    private final Figures figures;
    private final Lattice lattice;
    private final Set<Relation> found = new LinkedHashSet<>();

    private Relations(Figures figures, Lattice lattice) {
        this.figures = figures;
        this.lattice = lattice;
    }

    static List<Relation> among(Figures figures, Lattice lattice) {
        var relations = new Relations(figures, lattice);
        figures.tables().forEach(relations::look);
        return List.copyOf(relations.found);
    }

    private void look(Table table) {
        table.by().forEach(dimension -> {
            margins(table, dimension);
            groups(table, dimension);
            columns(table, dimension);
        });
        casesWithinPeople(table);
        halvesOfAYear(table);
    }

    private void margins(Table table, String dimension) {
        for (var whole : wholes(table, dimension)) {
            if (figures.has(whole)) {
                found.add(Relation.sum(whole, figures.parts(table, whole, dimension)));
            }
        }
    }

    private Set<Cell> wholes(Table table, String dimension) {
        var wholes = new LinkedHashSet<Cell>();
        figures.cells(table).forEach(cell -> wholes.add(cell.without(dimension)));
        return wholes;
    }

    /** A grouping that is printed too adds up from what is finer. */
    private void groups(Table coarseTable, String coarse) {
        var grouping = lattice.groupings().get(coarse);
        if (grouping == null) {
            return;
        }
        var fineTable = coarseTable.replaced(coarse, grouping.fine());
        for (var cell : figures.cells(coarseTable)) {
            var values = grouping.values().getOrDefault(cell.places().get(coarse), Set.of());
            var parts = figures.parts(fineTable, cell.without(coarse), grouping.fine()).stream()
                    .filter(part -> values.contains(part.places().get(grouping.fine())))
                    .toList();
            if (parts.size() == values.size()) {
                found.add(Relation.sum(cell, parts));
            }
        }
    }

    /** Whoever is in a column is among those of whom something is said; and whoever is among them is in a column. */
    private void columns(Table table, String dimension) {
        var attribute = lattice.attributeOf(dimension);
        var stated = attribute + "." + Lattice.STATED;
        if (!lattice.columns().containsKey(attribute)) {
            return;
        }
        for (var cell : figures.cells(table)) {
            if (YES.equals(cell.places().get(dimension))) {
                var rest = cell.without(dimension);
                var said = rest.with(stated, YES);
                if (figures.has(said) && !said.equals(cell)) {
                    found.add(Relation.within(cell, List.of(said)));
                    together(said, rest, attribute);
                } else if (isOfEverybody(attribute, rest)) {
                    together(rest, rest, attribute);
                }
            }
        }
    }

    private boolean isOfEverybody(String attribute, Cell rest) {
        // Who is counted late in the second half was perhaps only seen in the first.
        var months = attribute.equals("month") && !rest.span().endsWith("-H1");
        return EVERYBODY_HAS.contains(attribute) && !months && figures.has(rest);
    }

    private void together(Cell all, Cell rest, String attribute) {
        var columns = new ArrayList<Cell>();
        for (var column : lattice.columns().getOrDefault(attribute, Map.of()).keySet()) {
            columns.add(rest.with(attribute + "." + column, YES));
        }
        if (columns.stream().allMatch(figures::has)) {
            found.add(Relation.within(all, columns));
        }
    }

    /** A case has somebody in it. */
    private void casesWithinPeople(Table table) {
        if (table.unit().equals("CASE")) {
            figures.cells(table).stream()
                    .filter(cell -> figures.has(cell.of("INDIVIDUAL")))
                    .forEach(cell -> found.add(Relation.within(cell, List.of(cell.of("INDIVIDUAL")))));
        }
    }

    private void halvesOfAYear(Table table) {
        for (var cell : figures.cells(table)) {
            var halves = List.of(cell.in(cell.span() + "-H1"), cell.in(cell.span() + "-H2"));
            if (halves.stream().allMatch(figures::has)) {
                found.add(Relation.sum(cell, halves));
            }
        }
    }
}
