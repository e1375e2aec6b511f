package org.amparo.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.consent.Consents;
import org.amparo.cases.referral.Endings;
import org.amparo.cases.stay.ShelterMinimum;
import org.amparo.kit.problem.Refused;

/** Carries out "share no more": every right that rests on what was said ends, but for what keeps a sleeper safe. */
@ApplicationScoped
class NoMoreSharing {
    private final Consents consents;
    private final ShelterMinimum minimum;
    private final Endings endings;

    NoMoreSharing(Consents consents, ShelterMinimum minimum, Endings endings) {
        this.consents = consents;
        this.minimum = minimum;
        this.endings = endings;
    }

    void carryOut(CaseFile caseFile, Person person, Withdrawal withdrawal) {
        var ended = consents.withdraw(
                person.id(),
                Optional.ofNullable(withdrawal.consent()),
                withdrawal.kind().name());
        if (ended.isEmpty() && withdrawal.consent() != null) {
            throw new Refused(ObjectionProblem.NO_SUCH_CONSENT);
        }
        minimum.keep(caseFile, person, ended);
        endings.leaveThoseRestingOn(caseFile.id(), person.id(), ended);
    }
}
