package org.amparo.portal.streams;

import java.util.List;
import java.util.UUID;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * One service and what it holds, as the page shows it.
 *
 * @param away whether it does not answer at this moment
 */
record Station(String name, String title, boolean away, List<Line> lines) {
    /**
     * One event that is held.
     *
     * @param advice what there is to do about it
     * @param parked whether it can be tried again
     */
    record Line(
            UUID id,
            String state,
            boolean alarming,
            String type,
            String from,
            Moment since,
            String advice,
            boolean parked) {}

    static Station of(String name, List<HeldEvents.Held> held, Language language) {
        return new Station(
                name,
                Words.in(language).of("station", name),
                false,
                held.stream().map(one -> line(one, language)).toList());
    }

    static Station away(String name, Language language) {
        return new Station(name, Words.in(language).of("station", name), true, List.of());
    }

    private static Line line(HeldEvents.Held held, Language language) {
        var words = Words.in(language);
        return new Line(
                held.id(),
                words.of("heldState", held.state()),
                !held.state().equals("waiting"),
                held.type(),
                words.of("station", held.source().replace("-service", "")),
                Moment.of(held.heldAt(), language),
                words.of("heldAdvice", held.state()),
                held.state().equals("parked"));
    }
}
