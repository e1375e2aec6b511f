package org.amparo.reporting.product;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Table;

/** A table as somebody asks for it: the order of what it is told apart by says nothing. */
record TableName(String unit, List<String> by) {
    TableName {
        by = List.copyOf(by);
    }

    Optional<Table> in(Lattice lattice) {
        return lattice.tables().stream().filter(this::is).findFirst();
    }

    private boolean is(Table table) {
        return table.unit().name().equals(unit)
                && table.ways() == by.size()
                && new HashSet<>(by)
                        .equals(new HashSet<>(
                                table.by().stream().map(Dimension::name).toList()));
    }
}
