package org.amparo.cases.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.amparo.cases.casefile.Colleagues;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.directory.Organisations;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;

/** Where access ends at once: tokens live on until they expire, and are nobody's from this moment. */
@UseCase
@ApplicationScoped
class RevocationDesk {
    private static final String REVOKE = "revoke";

    private final Revocations revocations;
    private final Colleagues colleagues;
    private final Organisations organisations;
    private final Ledger ledger;
    private final Clock clock;

    RevocationDesk(
            Revocations revocations, Colleagues colleagues, Organisations organisations, Ledger ledger, Clock clock) {
        this.revocations = revocations;
        this.colleagues = colleagues;
        this.organisations = organisations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** An officer revokes accounts of the own organisation, an administrator any. */
    void revokeAccount(UUID account, RevocationReason reason, Caller caller) {
        if (!caller.is("administrator") && !colleagues.has(caller, account)) {
            throw new Refused(RevocationProblem.NO_SUCH_ACCOUNT);
        }
        ledger.note(Deed.on(account, REVOKE, REVOKE));
        revoke(new RevokedName(Subject.user(account.toString())), reason, caller);
    }

    void revokeOrganisation(OrganisationCode code, RevocationReason reason, Caller caller) {
        if (organisations.find(code).isEmpty()) {
            throw new Refused(RevocationProblem.NO_SUCH_ORGANISATION);
        }
        var name = Subject.organisation(code.code());
        ledger.note(Deed.on(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), REVOKE, REVOKE));
        revoke(new RevokedName(name), reason, caller);
    }

    private void revoke(RevokedName subject, RevocationReason reason, Caller caller) {
        // A token of the next minute may be an old one, of an identity provider whose clock is ahead.
        var until = clock.instant().plus(Caller.CLOCKS_DIFFER_AT_MOST);
        revocations.revoke(subject, reason, until, caller.user());
    }
}
