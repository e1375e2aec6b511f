package org.amparo.assistance.shelter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.amparo.assistance.casebook.PeopleNow;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.outbox.Outbox;
import org.amparo.kit.problem.Refused;

/** Where people are checked in and out. Checking out needs no right to the person: whoever left has left. */
@UseCase
@ApplicationScoped
class StayDesk {
    private final ShelterDesk shelters;
    private final Places places;
    private final Stays stays;
    private final PeopleNow people;
    private final Outbox outbox;
    private final Clock clock;

    StayDesk(ShelterDesk shelters, Places places, Stays stays, PeopleNow people, Outbox outbox, Clock clock) {
        this.shelters = shelters;
        this.places = places;
        this.stays = stays;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    UUID begin(NewStay stay, Caller caller) {
        var organisation = OrganisationCode.of(caller);
        var placeId = shelters.decide(stay.place(), caller);
        var person = people.find(caller, stay.caseFile(), stay.person(), stay.from(), ShelterProblem.NO_SUCH_PERSON);
        mustNotBeAhead(stay.from());
        var place = places.lock(placeId);
        place.mustHaveAFreeBed();
        var id = UuidCreator.getTimeOrderedEpoch();
        stays.add(id, place, organisation, stay, person, caller.user());
        outbox.append(new StayBegan(id, stay.caseFile(), stay.person(), organisation, stay.from(), clock.instant()));
        return id;
    }

    void end(UUID id, EndOfStay end, Caller caller) {
        var found = stays.lock(id);
        shelters.decide(found.map(Stay::place), caller, ShelterProblem.NO_SUCH_STAY);
        var stay = found.orElseThrow(() -> new Refused(ShelterProblem.NO_SUCH_STAY));
        if (stay.until() != null) {
            throw new Refused(ShelterProblem.STAY_HAS_ENDED);
        }
        mustNotBeAhead(end.at());
        if (end.at().isBefore(stay.from())) {
            throw new Refused(ShelterProblem.TIME_OUT_OF_REACH);
        }
        stays.end(id, end);
        outbox.append(new StayEnded(
                id, stay.caseFile(), stay.person(), OrganisationCode.of(caller), end.at(), clock.instant()));
    }

    private void mustNotBeAhead(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new Refused(ShelterProblem.TIME_OUT_OF_REACH);
        }
    }
}
