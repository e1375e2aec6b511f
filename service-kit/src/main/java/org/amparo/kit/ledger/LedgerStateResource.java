package org.amparo.kit.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.amparo.kit.database.UseCase;

/** Tells those who must act on it whether the ledger of this service is what the service wrote. */
@Path("/ledger")
@RolesAllowed({"administrator", "data-protection-officer"})
public class LedgerStateResource {
    private final LedgerStates states;

    LedgerStateResource(LedgerStates states) {
        this.states = states;
    }

    @GET
    @UseCase
    @NotInLedger("how many leaves there are and whether they are intact, and not a word of any")
    public LedgerState state() {
        return states.now();
    }
}
