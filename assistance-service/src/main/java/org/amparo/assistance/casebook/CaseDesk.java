package org.amparo.assistance.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.amparo.assistance.code.Handle;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;

/** Where a worker sees whom the own organisation may deliver to now. What ended shows nobody any more. */
@UseCase
@ApplicationScoped
class CaseDesk {
    private final Casebook casebook;
    private final RightsOnRecord rights;
    private final Access access;
    private final Clock clock;

    CaseDesk(Casebook casebook, RightsOnRecord rights, Access access, Clock clock) {
        this.casebook = casebook;
        this.rights = rights;
        this.access = access;
        this.clock = clock;
    }

    CaseView read(Handle caseFile, Caller caller) {
        access.decide(caller, caseFile.resource(), CaseEventsReader.DELIVER, GeneralProblem.NO_SUCH_THING);
        var country = casebook.countryOf(caseFile).orElseThrow(() -> new Refused(GeneralProblem.NO_SUCH_THING));
        return CaseView.of(caseFile, country, rights.of(caller, caseFile), clock.instant());
    }
}
