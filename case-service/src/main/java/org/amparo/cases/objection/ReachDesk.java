package org.amparo.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.consent.Consent;
import org.amparo.cases.consent.Consents;
import org.amparo.cases.referral.Foresight;
import org.amparo.cases.referral.Reach;
import org.amparo.cases.stay.ShelterMinimum;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;

/** Where it is asked whom a withdrawal would reach: the person hears it before they say no. */
@UseCase
@ApplicationScoped
class ReachDesk {
    private final CaseDesk cases;
    private final Consents consents;
    private final Foresight foresight;
    private final ShelterMinimum minimum;

    ReachDesk(CaseDesk cases, Consents consents, Foresight foresight, ShelterMinimum minimum) {
        this.cases = cases;
        this.consents = consents;
        this.foresight = foresight;
        this.minimum = minimum;
    }

    Withdrawable foresee(CaseReference reference, int number, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        var person = caseFile.person(number).id();
        var bases = notTakenBack(person);
        return new Withdrawable(
                bases.stream()
                        .map(basis -> new Withdrawable.OfConsent(basis, noMoreSharing(person, List.of(basis))))
                        .toList(),
                noMoreSharing(person, bases),
                foresight.ofLeavingEach(person),
                foresight.ofErasing(person, bases));
    }

    private Reach noMoreSharing(UUID person, Collection<UUID> bases) {
        return foresight.ofThoseRestingOn(person, bases).keptBy(minimum.keepers(person, bases));
    }

    private List<UUID> notTakenBack(UUID person) {
        return consents.ofPerson(person).stream()
                .filter(consent -> consent.withdrawnAt() == null)
                .map(Consent::id)
                .toList();
    }
}
