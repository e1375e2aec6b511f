package org.amparo.cases.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.problem.Refused;

/**
 * What colleagues are called. Pages are readable without it, so a slow identity provider must not keep anything else waiting: it
 * is asked when the transaction is over, and by few at a time.
 */
@ApplicationScoped
class Names {
    private static final int AT_A_TIME = 8;

    private final OwnOrganisation own;
    private final StaffAccounts accounts;
    private final Semaphore turns = new Semaphore(AT_A_TIME);

    Names(OwnOrganisation own, StaffAccounts accounts) {
        this.own = own;
        this.accounts = accounts;
    }

    List<AccountName> of(Caller caller) {
        return own.of(caller).map(this::asked).orElse(List.of());
    }

    private List<AccountName> asked(OrganisationCode organisation) {
        if (!turns.tryAcquire()) {
            throw new Refused(StaffProblem.IDENTITY_PROVIDER_AWAY);
        }
        try {
            return accounts.names(organisation);
        } finally {
            turns.release();
        }
    }
}
