package org.amparo.cases.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseFiles;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.NewCase;
import org.amparo.cases.casefile.Rights;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.outbox.Outbox;

/** Where a case begins: people come in, and a file is opened for them. */
@UseCase
@ApplicationScoped
class CaseIntake {
    private final CaseReferences references;
    private final CaseFiles caseFiles;
    private final Access access;
    private final Outbox outbox;
    private final CaseTelling telling;
    private final Clock clock;

    CaseIntake(
            CaseReferences references,
            CaseFiles caseFiles,
            Access access,
            Outbox outbox,
            CaseTelling telling,
            Clock clock) {
        this.references = references;
        this.caseFiles = caseFiles;
        this.access = access;
        this.outbox = outbox;
        this.telling = telling;
        this.clock = clock;
    }

    CaseReference register(NewCase intake, Caller caller) {
        var caseFile = CaseFile.open(
                references.nextFor(intake.country()),
                caller.organisation(),
                intake,
                UuidCreator::getTimeOrderedEpoch,
                clock.instant());
        var rights = Rights.atRegistration(caseFile, caller);
        access.open(caseFile.id(), "register", rights);
        caseFiles.add(caseFile);
        caseFiles.addPeople(caseFile, intake);
        outbox.append(telling.registered(caseFile, rights));
        return caseFile.reference();
    }
}
