package org.amparo.reporting.lattice;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Everything a release may say. Two-way tables all share one dimension, the hub (or a grouping of it): then counts that
 * agree with one another along it are always those of some real population, so that the attacker's search over cells is
 * exact (docs/decisions/0030).
 *
 * @param hub the dimension that two-way tables share
 * @param dimensions of all tables, in the order of the file
 * @param digest SHA-256 of the file, hexadecimal
 */
public record Lattice(Dimension hub, List<Dimension> dimensions, List<Table> tables, String digest) {
    /** The most cells of a lattice: what program and attacker were measured with. */
    public static final int MOST_CELLS = 2_000;

    /** The column that holds everybody of whom any column of its attribute says yes. */
    public static final String STATED = "stated";

    public Lattice {
        dimensions = List.copyOf(dimensions);
        tables = List.copyOf(tables);
        LatticeRules.check(hub, tables);
    }

    /**
     * The lattice of this service.
     *
     * @throws IllegalArgumentException when the file is not a lattice, with the rule it breaks
     */
    public static Lattice ofThisService() {
        return LatticeFile.read("/release-lattice.yaml");
    }

    /** A lattice from a file of the same form. */
    public static Lattice read(InputStream file) {
        return LatticeFile.read(file);
    }

    /** The same lattice with fewer tables; what depends on a table that is gone is gone with it. */
    public Lattice without(Collection<Table> gone) {
        var kept = new LinkedHashSet<>(tables);
        kept.removeAll(gone);
        kept.removeIf(table -> !kept.containsAll(LatticeRules.margins(table)));
        return new Lattice(hub, dimensions, List.copyOf(kept), digest);
    }

    /** The lattices it falls into that have no sum and no order in common: what one prints, the others are free of. */
    public List<Lattice> parts() {
        return tables.stream()
                .map(table -> table.unit().together())
                .distinct()
                .map(units -> without(tables.stream()
                        .filter(table -> !units.contains(table.unit()))
                        .toList()))
                .toList();
    }

    /** What its tables count. */
    public List<Unit> units() {
        return tables.stream().map(Table::unit).distinct().sorted().toList();
    }

    /** The place of everybody of whom something is stated in the column's attribute. */
    public static Place stated(Dimension column) {
        return new Place(column.attribute() + "." + STATED, Dimension.YES);
    }

    /** The table a cell stands in. */
    public Table tableOf(Cell cell) {
        var names = cell.places().stream().map(Place::dimension).toList();
        return tables.stream()
                .filter(table -> table.unit() == cell.unit()
                        && table.ways() == names.size()
                        && table.by().stream().allMatch(dimension -> names.contains(dimension.name())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a cell of the lattice"));
    }

    /** All cells, table by table. */
    public List<Cell> cells() {
        return tables.stream().flatMap(table -> table.cells().stream()).toList();
    }

    /** What adds up to what. */
    public List<Sum> sums() {
        return Additivity.sums(this);
    }

    /** What is never above what; the columns of one attribute are within what was stated of it. */
    public List<AtMost> columnsWithinStated() {
        return Additivity.columnsWithinStated(this);
    }

    /** What was never answered was never served: the like between groupings of one attribute. */
    public List<AtMost> groupsWithinGroups() {
        return Additivity.groupsWithinGroups(this);
    }

    /** Cases are never more than the people in them, where both are counted by the same dimensions. */
    public List<AtMost> casesWithinPeople() {
        return Additivity.casesWithinPeople(this);
    }
}
