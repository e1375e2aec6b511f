package org.amparo.cases.request;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.directory.Organisation;
import org.amparo.cases.directory.Organisations;
import org.amparo.cases.disclosure.Disclosures;
import org.amparo.cases.disclosure.Preparation;
import org.amparo.cases.referral.Referral;
import org.amparo.cases.referral.ReferralNumber;
import org.amparo.cases.referral.Stage;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where a caseworker refers people of a case. */
@UseCase
@ApplicationScoped
class ReferralDesk {
    private final CaseDesk cases;
    private final Organisations organisations;
    private final Preparation preparation;
    private final Disclosures disclosures;
    private final ReferralBook book;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReferralDesk(
            CaseDesk cases,
            Organisations organisations,
            Preparation preparation,
            Disclosures disclosures,
            ReferralBook book,
            Clock clock) {
        this.cases = cases;
        this.organisations = organisations;
        this.preparation = preparation;
        this.disclosures = disclosures;
        this.book = book;
        this.clock = clock;
    }

    UUID refer(CaseReference reference, NewReferral wish, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        caseFile.mustBeOpen();
        var people = wish.people().stream().map(caseFile::person).toList();
        people.forEach(Person::mustTakeSomethingNew);
        people.forEach(person -> person.mustBeHeldAt(clock.instant()));
        var prepared = preparation.of(caseFile, people, receivers(wish, caller));
        if (prepared.size() < people.size() * wish.receivers().size()) {
            throw new Refused(ReferralProblem.NO_BASIS_FOR_SHARING);
        }
        var referral = new Referral(
                UuidCreator.getTimeOrderedEpoch(),
                ReferralNumber.draw(random),
                caseFile.id(),
                wish.service(),
                wish.urgency(),
                wish.receivers(),
                Stage.OFFERED,
                null,
                Referral.DisclosureState.NONE,
                clock.instant(),
                1);
        book.open(referral, caseFile, people);
        disclosures.prepare(caseFile.id(), referral.id(), prepared);
        return referral.id();
    }

    private List<Organisation> receivers(NewReferral wish, Caller caller) {
        if (wish.receivers().stream().anyMatch(code -> code.code().equals(caller.organisation()))) {
            throw new Refused(ReferralProblem.RECEIVER_IS_SENDER);
        }
        var practises = organisations.practises(new OrganisationCode(caller.organisation()));
        return wish.receivers().stream()
                .map(code -> organisations
                        .find(code)
                        .filter(receiver -> receiver.practice() == practises)
                        .orElseThrow(() -> new Refused(ReferralProblem.NO_SUCH_RECEIVER)))
                .toList();
    }

    void withdraw(CaseReference reference, UUID id, WithdrawnRequest request, Caller caller) {
        var caseFile = cases.openForChange(reference, caller);
        book.withdraw(book.find(caseFile, id), caseFile, request.reason());
    }

    List<ReferralView> list(CaseReference reference, Caller caller) {
        return book.list(cases.open(reference, caller, Access.READ));
    }

    ReferralView read(CaseReference reference, UUID id, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        return book.view(caseFile, book.find(caseFile, id));
    }
}
