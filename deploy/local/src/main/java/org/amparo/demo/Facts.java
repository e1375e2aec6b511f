package org.amparo.demo;

import java.util.Optional;
import org.amparo.local.layout.AmparoService;

/** How many facts have arrived where figures are made, as the administrator sees it. */
record Facts(User administrator, Patience patience) {

    /**
     * A look at it.
     *
     * @param latest changes whenever another fact arrives
     */
    record Arrived(long cases, long people, long deliveries, String latest) {
        boolean holds(Population population) {
            return cases >= population.cases().size()
                    && people >= population.people()
                    && deliveries >= population.deliveries();
        }
    }

    Arrived now() {
        var kinds = administrator
                .get(AmparoService.REPORTING, "/facts/progress")
                .expect(200)
                .body();
        var counts = new long[3];
        for (var line : kinds) {
            switch (line.path("kind").asText()) {
                case "CASE" -> counts[0] = line.path("facts").asLong();
                case "PERSON" -> counts[1] = line.path("facts").asLong();
                case "DELIVERY" -> counts[2] = line.path("facts").asLong();
                default -> {}
            }
        }
        return new Arrived(counts[0], counts[1], counts[2], kinds.toString());
    }

    /** Waits until the facts of all these cases have arrived, also when other cases are there already. */
    void await(Population population) {
        patience.until("the facts of the cases to arrive where figures are made", () -> Optional.of(now())
                .filter(seen -> seen.holds(population) && isQuiet(seen)));
    }

    /** Nothing more came for a while: with facts of other cases there, the numbers alone do not show that these came. */
    private boolean isQuiet(Arrived seen) {
        for (var looks = 0; looks < 10; looks++) {
            Patience.pause();
            Patience.pause();
            if (!now().equals(seen)) {
                return false;
            }
        }
        return true;
    }

    void awaitDeliveriesAfter(long before) {
        patience.until(
                "the fact of the delivery", () -> Optional.of(now()).filter(arrived -> arrived.deliveries() > before));
    }
}
