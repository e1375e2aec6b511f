package org.amparo.attack.method;

import java.util.Comparator;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Target;

/** One order of counts, so that the same figures are attacked in the same way each time. */
final class Order {
    static final Comparator<Cell> OF_CELLS = Comparator.comparing(Cell::span)
            .thenComparing(Cell::unit)
            .thenComparing(cell -> cell.places().toString());
    static final Comparator<Target> OF_TARGETS = Comparator.comparing(Target::whole, OF_CELLS)
            .thenComparing(target -> target.taken().toString());

    private Order() {}
}
