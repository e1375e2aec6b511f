package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.amparo.reporting.lattice.Lattice;

/** The lattice of this service, read once: a file that is none stops the start. */
@ApplicationScoped
class LatticeInUse {
    @Produces
    @Singleton
    Lattice lattice() {
        return Lattice.ofThisService();
    }
}
