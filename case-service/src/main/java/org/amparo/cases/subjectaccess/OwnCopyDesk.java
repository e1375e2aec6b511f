package org.amparo.cases.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.cases.assessment.Assessments;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.Block;
import org.amparo.cases.consent.Consents;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.SealedBlock;

/** Where it is decided that a person may be handed what is theirs: never anything of somebody else in the case. */
@UseCase
@ApplicationScoped
class OwnCopyDesk {
    private static final String PURPOSE = "own-copy";
    private static final Set<Block> OWN =
            EnumSet.of(Block.CARD, Block.CONTACT, Block.IDENTITY, Block.NARRATIVE, Block.LOCATION, Block.ASSESSMENT);

    private final CaseDesk cases;
    private final Told told;
    private final Consents consents;
    private final Assessments assessments;
    private final SharedReading reading;
    private final Ledger ledger;

    OwnCopyDesk(
            CaseDesk cases,
            Told told,
            Consents consents,
            Assessments assessments,
            SharedReading reading,
            Ledger ledger) {
        this.cases = cases;
        this.told = told;
        this.consents = consents;
        this.assessments = assessments;
        this.reading = reading;
        this.ledger = ledger;
    }

    /** What was shared about the person, and with whom. */
    Sharing shared(CaseReference reference, int number, Handing handing, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        var person = confirmed(caseFile, number, handing);
        ledger.specify(Deed.on(caseFile.id(), "tell-what-was-shared", PURPOSE));
        return told.about(caseFile, person);
    }

    /** The copy, its documents still sealed. */
    record Sealed(Person person, PersonCopy unopened, List<SealedBlock> documents) {}

    Sealed copy(CaseReference reference, int number, Handing handing, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        var person = confirmed(caseFile, number, handing);
        ledger.specify(Deed.on(caseFile.id(), PURPOSE, PURPOSE));
        ledger.opened(person.id(), OWN.stream().map(Block::name).collect(Collectors.toSet()));
        var copy = PersonCopy.of(person, consents.ofPerson(person.id()), assessments.ofPerson(person.id()));
        return new Sealed(person, copy, reading.fetch(Map.of(person.id(), OWN)));
    }

    /** The person, if the worker read how to reach them as it is written now. */
    private Person confirmed(CaseFile caseFile, int number, Handing handing) {
        var person = caseFile.person(number);
        var contact = reading.fetch(Map.of(person.id(), Set.of(Block.CONTACT))).getFirst();
        if (contact.revision() != handing.contactRevision()) {
            throw new Refused(CopyProblem.READ_HOW_TO_REACH_FIRST);
        }
        return person;
    }
}
