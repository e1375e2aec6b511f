package org.amparo.reporting.lattice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.reporting.lattice.Dimension.Kind;

/** What the cells of a lattice have to do with one another. */
final class Additivity {
    private Additivity() {}

    static List<Sum> sums(Lattice lattice) {
        return lattice.tables().stream()
                .flatMap(table -> table.by().stream()
                        .flatMap(dimension ->
                                Stream.concat(margin(table, dimension), groups(lattice, table, dimension))))
                .distinct()
                .toList();
    }

    private static Stream<Sum> margin(Table table, Dimension along) {
        var margin = new Table(
                table.unit(),
                table.by().stream()
                        .filter(dimension -> !dimension.equals(along))
                        .toList());
        return margin.cells().stream()
                .map(whole -> new Sum(
                        whole,
                        along.values().stream()
                                .map(value -> whole.with(along, value))
                                .toList()));
    }

    /** A grouping of the dimension, counted too, adds up from it. */
    private static Stream<Sum> groups(Lattice lattice, Table table, Dimension fine) {
        return lattice.dimensions().stream()
                .filter(coarse -> fine.refines(coarse) && lattice.tables().contains(replaced(table, fine, coarse)))
                .flatMap(coarse -> margin(table, fine).map(Sum::whole).flatMap(rest -> coarse.values().stream()
                        .map(group -> group(rest, fine, coarse, group))));
    }

    private static Table replaced(Table table, Dimension fine, Dimension coarse) {
        return new Table(
                table.unit(),
                table.by().stream()
                        .map(dimension -> dimension.equals(fine) ? coarse : dimension)
                        .toList());
    }

    private static Sum group(Cell rest, Dimension fine, Dimension coarse, String group) {
        return new Sum(
                rest.with(coarse, group),
                fine.values().stream()
                        .filter(value -> coarse.covers(group, fine, value))
                        .map(value -> rest.with(fine, value))
                        .toList());
    }

    /** Groupings of which neither refines the other: a group within a group of the other is never above it. */
    static List<AtMost> groupsWithinGroups(Lattice lattice) {
        return lattice.tables().stream()
                .flatMap(table -> table.by().stream().flatMap(one -> lattice.dimensions().stream()
                        .filter(other -> crosses(one, other) && lattice.tables().contains(replaced(table, one, other)))
                        .flatMap(
                                other -> margin(table, one).map(Sum::whole).flatMap(rest -> within(rest, one, other)))))
                .toList();
    }

    private static boolean crosses(Dimension one, Dimension other) {
        return one.kind() == Kind.GROUPING
                && other.kind() == Kind.GROUPING
                && !one.equals(other)
                && one.attribute().equals(other.attribute())
                && !one.refines(other)
                && !other.refines(one);
    }

    private static Stream<AtMost> within(Cell rest, Dimension one, Dimension other) {
        return one.values().stream().flatMap(value -> other.values().stream()
                .filter(group -> other.covers(group, one, value))
                .map(group -> new AtMost(rest.with(one, value), rest.with(other, group))));
    }

    static List<AtMost> columnsWithinStated(Lattice lattice) {
        var known = new HashSet<>(lattice.cells());
        return lattice.tables().stream()
                .flatMap(table -> table.by().stream()
                        .filter(dimension -> dimension.kind() == Kind.COLUMN)
                        .flatMap(column -> withinStated(table, column)))
                .filter(pair -> known.contains(pair.larger()) && !pair.smaller().equals(pair.larger()))
                .toList();
    }

    private static Stream<AtMost> withinStated(Table table, Dimension column) {
        return table.cells().stream()
                .filter(cell ->
                        cell.at(column.name()).filter(Dimension.YES::equals).isPresent())
                .map(cell -> {
                    var places = new ArrayList<>(cell.without(column.name()).places());
                    places.add(Lattice.stated(column));
                    return new AtMost(cell, new Cell(cell.unit(), places));
                });
    }

    static List<AtMost> casesWithinPeople(Lattice lattice) {
        return lattice.tables().stream()
                .filter(table ->
                        table.unit() == Unit.CASE && lattice.tables().contains(new Table(Unit.INDIVIDUAL, table.by())))
                .flatMap(table -> table.cells().stream())
                .map(cell -> new AtMost(cell, cell.in(Unit.INDIVIDUAL)))
                .toList();
    }
}
