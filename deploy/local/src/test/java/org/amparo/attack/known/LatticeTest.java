package org.amparo.attack.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.local.layout.Checkout;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private final Lattice lattice = read();

    @Test
    void writesOutTheColumnsOfTheServicesOwnFile() {
        assertThat(lattice.tables())
                .contains(new Lattice.Listed("INDIVIDUAL", List.of("country", "exploitation.stated")))
                .contains(new Lattice.Listed("CASE", List.of("country", "caseType")));
        assertThat(lattice.sensitive()).contains("caseType", "control");
    }

    @Test
    void knowsWhereSomebodyCounts() {
        var codes = Map.of("country", Set.of("DOM"), "service", Set.of("FOOD"));

        assertThat(lattice.valueOf("platform", codes)).isEqualTo("CARIBBEAN");
        assertThat(lattice.valueOf("service.material", codes)).isEqualTo("yes");
        assertThat(lattice.valueOf("service.shelter", codes)).isEqualTo("no");
        assertThat(lattice.valueOf("control.stated", codes)).isEqualTo("no");
        assertThat(lattice.valueOf("caseType", codes)).isEqualTo("UNDETERMINED");
    }

    private static Lattice read() {
        try {
            return Lattice.read(Checkout.root().resolve("reporting-service/src/main/resources/release-lattice.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
