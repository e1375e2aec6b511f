package org.amparo.assistance.shelter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.amparo.kit.problem.Refused;

/**
 * A place to sleep, without its address.
 *
 * @param id names it inside this service; outside there is the token only
 * @param freeBeds never below zero
 * @param open whether somebody new may come
 */
record Place(
        @JsonIgnore UUID id,
        PlaceToken token,
        int capacity,
        int freeBeds,
        Welcome welcome,
        boolean open,
        @JsonIgnore long version) {

    void mustHaveAFreeBed() {
        if (!open) {
            throw new Refused(ShelterProblem.PLACE_IS_CLOSED);
        }
        if (freeBeds == 0) {
            throw new Refused(ShelterProblem.NO_BED_IS_FREE);
        }
    }
}
