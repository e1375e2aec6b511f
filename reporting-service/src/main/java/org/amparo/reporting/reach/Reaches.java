package org.amparo.reporting.reach;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.product.Shelf;
import org.amparo.reporting.product.Span;

/** People reached by year, from what was published. */
@ApplicationScoped
public class Reaches {
    private final Shelf shelf;
    private final Lattice lattice;

    Reaches(Shelf shelf, Lattice lattice) {
        this.shelf = shelf;
        this.lattice = lattice;
    }

    public Reach of(int year) {
        return new Reach(lattice, shelf.of(new Span.Whole(year)));
    }
}
