package org.amparo.portal.shelter;

import java.util.List;
import java.util.UUID;
import org.amparo.portal.assistance.Stay;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** Somebody who sleeps in one of the places. */
record StayRow(UUID id, String who, String place, String since) {
    static StayRow of(Stay stay, List<PlaceRow> places, Clocks clocks, Language language) {
        var words = Words.in(language);
        return new StayRow(
                stay.id(),
                words.of("gender", stay.gender()) + ", " + words.of("ageBand", stay.ageBand()),
                places.stream()
                        .filter(place -> place.token().equals(stay.place()))
                        .map(PlaceRow::name)
                        .findFirst()
                        .orElse("–"),
                clocks.moment(stay.from()));
    }
}
