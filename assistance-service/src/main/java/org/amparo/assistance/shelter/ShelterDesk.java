package org.amparo.assistance.shelter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Where an organisation looks after its places. The right to one is its partners', and nobody can be given another. */
@UseCase
@ApplicationScoped
class ShelterDesk {
    private static final String SHELTER = "shelter";
    private static final Duration WHILE_IT_IS_KEPT = Duration.ofDays(20 * 365L);

    private final SecureRandom random = new SecureRandom();
    private final Places places;
    private final Access access;
    private final Ledger ledger;
    private final Clock clock;

    ShelterDesk(Places places, Access access, Ledger ledger, Clock clock) {
        this.places = places;
        this.access = access;
        this.ledger = ledger;
        this.clock = clock;
    }

    PlaceToken register(NewPlace place, Caller caller) {
        var organisation = OrganisationCode.of(caller);
        var id = UuidCreator.getTimeOrderedEpoch();
        var token = PlaceToken.draw(random);
        access.open(id, SHELTER, List.of(ofThePartners(id, organisation, caller)));
        places.add(id, token, organisation, place);
        return token;
    }

    List<Place> own(Caller caller) {
        var own = places.of(OrganisationCode.of(caller));
        ledger.note(Deed.listing("shelters", own.stream().map(Place::id).toList()));
        return own;
    }

    Place read(PlaceToken token, Caller caller) {
        return places.find(decide(token, caller));
    }

    long change(PlaceToken token, PlaceChange change, @Nullable IfMatch seen, Caller caller) {
        var place = places.lock(decide(token, caller));
        IfMatch.require(seen, place.version());
        places.change(place, change);
        return place.version() + 1;
    }

    /** Refuses alike what is another organisation's, or nobody's. Answers which place it is. */
    UUID decide(PlaceToken token, Caller caller) {
        return decide(Optional.of(token), caller, ShelterProblem.NO_SUCH_PLACE);
    }

    /** The same for what lies in a place, when there is such a thing: what is absent runs through the same decision. */
    UUID decide(Optional<PlaceToken> token, Caller caller, ProblemType absent) {
        var id = token.map(places::id).orElse(Access.NOTHING);
        access.decide(caller, id, SHELTER, absent);
        return id;
    }

    /** Not the right to read, which would put the place into a list of the organisation's cases and deliveries. */
    private Grant ofThePartners(UUID id, OrganisationCode organisation, Caller caller) {
        return new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                id,
                null,
                Subject.role(organisation.value(), "partner"),
                Set.of(SHELTER),
                Set.of(AddressDesk.ADDRESS),
                "assistance",
                Grant.Origin.ASSIGNMENT,
                null,
                clock.instant(),
                clock.instant().plus(WHILE_IT_IS_KEPT),
                caller.user());
    }
}
