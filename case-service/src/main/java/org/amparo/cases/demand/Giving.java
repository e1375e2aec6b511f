package org.amparo.cases.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.consent.Consents;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;

/** Judges whether something may be given to whoever asks: person by person, on what is recorded, and by no override. */
@ApplicationScoped
class Giving {
    private final Consents consents;
    private final Database database;

    Giving(Consents consents, Database database) {
        this.consents = consents;
        this.database = database;
    }

    void mustRestOnSomething(Asker asker, List<UUID> people) {
        var without = new HashSet<>(people);
        people.forEach(person -> {
            if (isAllowed(asker, person)) {
                without.remove(person);
            }
        });
        if (people.isEmpty() || !without.isEmpty()) {
            throw new Refused(DemandProblem.NO_BASIS_FOR_GIVING);
        }
    }

    private boolean isAllowed(Asker asker, UUID person) {
        var now = database.now();
        return consents.lockForShare(List.of(person)).stream()
                .filter(basis -> basis.kind() != Basis.Kind.VITAL_INTEREST)
                .filter(basis -> asker.mayBeGivenFor(basis.purpose()))
                .anyMatch(basis -> !now.isBefore(basis.from()) && now.isBefore(basis.until()));
    }
}
