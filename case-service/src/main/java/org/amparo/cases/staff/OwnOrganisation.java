package org.amparo.cases.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;

/** For whom the caller works, a use case of its own: whoever is revoked is nobody here too. */
@UseCase
@ApplicationScoped
class OwnOrganisation {
    @NotInLedger("names of accounts of the own organisation, and nothing of a case")
    Optional<OrganisationCode> of(Caller caller) {
        return Optional.of(caller.organisation())
                .filter(code -> !code.isEmpty())
                .map(OrganisationCode::new);
    }
}
