package org.amparo.referrals.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.outbox.Outbox;
import org.amparo.kit.problem.Refused;

/** Where an organisation joins the register, and every service hears of it. */
@UseCase
@ApplicationScoped
class RegisterDesk {
    private static final String REGISTER = "register";

    private final Organisations organisations;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Clock clock;

    RegisterDesk(Organisations organisations, Outbox outbox, Ledger ledger, Clock clock) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    void register(NewOrganisation organisation) {
        var code = organisation.organisation();
        ledger.note(Deed.on(named(Subject.organisation(code.value())), REGISTER, REGISTER));
        if (!organisations.add(organisation)) {
            throw new Refused(DirectoryProblem.ALREADY_REGISTERED);
        }
        organisations
                .find(code)
                .map(added -> OrganisationRegistered.of(added, clock.instant()))
                .ifPresent(outbox::append);
    }

    private static UUID named(String subject) {
        return UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
    }
}
