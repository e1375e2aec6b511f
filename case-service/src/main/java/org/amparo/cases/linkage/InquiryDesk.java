package org.amparo.cases.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.consent.Consents;
import org.amparo.cases.notice.Notices;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;

/**
 * Where it is asked whether a person is known elsewhere. Reads nothing of anybody else's: what it does, how long it takes
 * and what it leaves behind cannot depend on it.
 */
@UseCase
@ApplicationScoped
class InquiryDesk {
    private static final String ASK = "ask-elsewhere";
    private static final String PURPOSE = "linkage";

    private final CaseDesk cases;
    private final Consents consents;
    private final Inquiries inquiries;
    private final Notices notices;
    private final Ledger ledger;
    private final Clock clock;

    InquiryDesk(CaseDesk cases, Consents consents, Inquiries inquiries, Notices notices, Ledger ledger, Clock clock) {
        this.cases = cases;
        this.consents = consents;
        this.inquiries = inquiries;
        this.notices = notices;
        this.ledger = ledger;
        this.clock = clock;
    }

    void ask(CaseReference reference, int number, NewInquiry inquiry, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        ledger.specify(Deed.on(caseFile.id(), ASK, PURPOSE));
        caseFile.mustBeOpen();
        var person = caseFile.person(number);
        mustAgreeAndBeComparable(person);
        inquiries.mustBeWithinQuota(caller);
        inquiries.add(caseFile, person, inquiry, caller);
        if (inquiries.areTooManyAbout(person)) {
            notices.tellOverseers(caseFile.id(), Notices.Kind.LINKAGE_ASKED_REPEATEDLY);
        }
    }

    private void mustAgreeAndBeComparable(Person person) {
        var now = clock.instant();
        person.mustNotBeLeaving();
        person.mustBeHeldAt(now);
        if (consents.lockForShare(List.of(person.id())).stream().noneMatch(consent -> consent.letsLinkAt(now))) {
            throw new Refused(LinkageProblem.NO_CONSENT_TO_LINKAGE);
        }
        if (!inquiries.canBeCompared(person)) {
            throw new Refused(LinkageProblem.NOTHING_TO_COMPARE);
        }
    }
}
