package org.amparo.portal.shelter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.portal.assistance.Place;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/**
 * A place in words. It is called by a number of this page: its token says nothing, and its address stands elsewhere.
 *
 * @param beds how many of how many are free
 * @param forWhom whom it is for
 */
record PlaceRow(String token, String name, String beds, String forWhom, boolean open) {
    static List<PlaceRow> all(List<Place> places, Language language) {
        return IntStream.range(0, places.size())
                .mapToObj(index -> of(index + 1, places.get(index), language))
                .toList();
    }

    private static PlaceRow of(int number, Place place, Language language) {
        var messages = language.messages(ShelterMessages.class);
        return new PlaceRow(
                place.token(),
                messages.place(number),
                messages.beds(place.freeBeds(), place.capacity()),
                forWhom(place.welcome(), language),
                place.open());
    }

    private static String forWhom(Place.Welcome welcome, Language language) {
        var words = Words.in(language);
        return Stream.of(
                        all("gender", welcome.genders(), words),
                        all("shelterAge", welcome.ages(), words),
                        welcome.families()
                                ? language.messages(ShelterMessages.class).families()
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String all(String kind, Set<String> codes, Words words) {
        return codes.stream().map(code -> words.of(kind, code)).sorted().collect(Collectors.joining(", "));
    }

    /** To choose where somebody comes to sleep. */
    Option option() {
        return Option.of(token, name + ": " + beds + ". " + forWhom);
    }
}
