package org.amparo.attack.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that was printed, wherever it stood. A count printed in two places is known as precisely as both say together. */
public final class Figures {
    private final Map<Cell, Printed> counts = new LinkedHashMap<>();
    private final Map<Table, Set<Cell>> tables = new LinkedHashMap<>();
    private int disagreements;

    /** Counts of one span and unit, told apart by the same dimensions. */
    record Table(String span, String unit, Set<String> by) {
        static Table of(Cell cell) {
            return new Table(cell.span(), cell.unit(), Set.copyOf(cell.places().keySet()));
        }

        Table replaced(String dimension, String other) {
            var names = new TreeSet<>(by);
            names.remove(dimension);
            names.add(other);
            return new Table(span, unit, Set.copyOf(names));
        }
    }

    /** Adds a count; what was printed of it before is kept in mind. */
    public void add(Printed printed) {
        var before = counts.get(printed.cell());
        if (before != null && !before.equals(printed)) {
            disagreements++;
        }
        counts.merge(
                printed.cell(),
                printed,
                (one, other) ->
                        new Printed(one.cell(), one.count(), one.possible().and(other.possible())));
        tables.computeIfAbsent(Table.of(printed.cell()), first -> new LinkedHashSet<>())
                .add(printed.cell());
    }

    public static Figures of(Collection<Printed> all) {
        var figures = new Figures();
        all.forEach(figures::add);
        return figures;
    }

    public Collection<Printed> all() {
        return counts.values();
    }

    public Optional<Printed> of(Cell cell) {
        return Optional.ofNullable(counts.get(cell));
    }

    public boolean has(Cell cell) {
        return counts.containsKey(cell);
    }

    /** How often one count was printed in two ways. */
    public int disagreements() {
        return disagreements;
    }

    public int tableCount() {
        return tables.size();
    }

    /** Half-years and years, in order. */
    public Set<String> spans() {
        var spans = new TreeSet<String>();
        tables.keySet().forEach(table -> spans.add(table.span()));
        return spans;
    }

    Set<Table> tables() {
        return tables.keySet();
    }

    Set<Cell> cells(Table table) {
        return tables.getOrDefault(table, Set.of());
    }

    /** The cells of a table that are part of the whole, told apart by one dimension more. */
    List<Cell> parts(Table table, Cell whole, String dimension) {
        return cells(table).stream()
                .filter(cell -> cell.without(dimension).equals(whole))
                .toList();
    }

    /** The same figures as somebody reads them who takes away their own records. */
    public Figures beside(Map<Cell, Integer> own) {
        return of(counts.values().stream()
                .map(printed -> {
                    int mine = own.getOrDefault(printed.cell(), 0);
                    return new Printed(
                            printed.cell(),
                            Math.max(0, printed.count() - mine),
                            printed.possible().minus(new Interval(mine, mine)).atLeast(0));
                })
                .toList());
    }

    /** The intervals alone. */
    Map<Cell, Interval> intervals() {
        var all = new HashMap<Cell, Interval>();
        counts.forEach((cell, printed) -> all.put(cell, printed.possible()));
        return all;
    }
}
