package org.amparo.assistance.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.amparo.assistance.code.Handle;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.problem.ProblemType;
import org.amparo.kit.problem.Refused;

/** The people a caller has a right to look after now: what ended yesterday lets nobody in today. */
@ApplicationScoped
public class PeopleNow {
    private final RightsOnRecord rights;
    private final Access access;
    private final Clock clock;

    PeopleNow(RightsOnRecord rights, Access access, Clock clock) {
        this.rights = rights;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The person, as a right in force names them that had begun to hold for them at a moment.
     *
     * @throws Refused with {@code absent} when there is no such right, case, or person
     */
    public KnownPerson find(Caller caller, Handle caseFile, Handle person, Instant at, ProblemType absent) {
        access.decide(caller, caseFile.resource(), CaseEventsReader.DELIVER, absent);
        return rights.of(caller, caseFile).rights().stream()
                .filter(right -> right.isInForce(clock.instant()))
                .flatMap(right -> right.people().stream())
                .filter(known -> known.person().equals(person) && known.isWithUsAt(at))
                .findFirst()
                .orElseThrow(() -> new Refused(absent));
    }
}
