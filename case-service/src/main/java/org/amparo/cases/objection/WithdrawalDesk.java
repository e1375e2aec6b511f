package org.amparo.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.referral.Endings;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where a person's no is carried out, in the order case, consent, grant. */
@UseCase
@ApplicationScoped
class WithdrawalDesk {
    private final CaseDesk cases;
    private final NoMoreSharing noMoreSharing;
    private final Endings endings;
    private final Erasures erasures;
    private final Timeline timeline;
    private final Clock clock;

    WithdrawalDesk(
            CaseDesk cases,
            NoMoreSharing noMoreSharing,
            Endings endings,
            Erasures erasures,
            Timeline timeline,
            Clock clock) {
        this.cases = cases;
        this.noMoreSharing = noMoreSharing;
        this.endings = endings;
        this.erasures = erasures;
        this.timeline = timeline;
        this.clock = clock;
    }

    void withdraw(CaseReference reference, int number, Withdrawal withdrawal, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        var person = caseFile.person(number);
        switch (withdrawal.kind()) {
            case SHARE_NO_MORE -> noMoreSharing.carryOut(caseFile, person, withdrawal);
            case STOP_THIS_SERVICE -> stop(caseFile, person, withdrawal);
            case ERASE_ME -> erasures.carryOut(caseFile, person);
        }
        var kind = withdrawal.kind() == Withdrawal.Kind.ERASE_ME ? Entry.Kind.ERASURE_QUEUED : Entry.Kind.WITHDRAWN;
        timeline.add(
                caseFile.id(),
                new Entry(clock.instant(), kind, null, null, withdrawal.kind().name()));
    }

    private void stop(CaseFile caseFile, Person person, Withdrawal withdrawal) {
        var referral = Optional.ofNullable(withdrawal.referral()).orElse(new UUID(0, 0));
        if (!endings.leave(caseFile.id(), person.id(), referral)) {
            throw new Refused(ObjectionProblem.NO_SUCH_SERVICE);
        }
    }
}
