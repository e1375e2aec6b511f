package org.amparo.reporting.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.reporting.publication.Audience;
import org.amparo.reporting.publication.Releases;
import org.amparo.reporting.publication.Releases.Standing;
import org.amparo.reporting.published.Year;

/**
 * Published figures by the span of time they are of. What was published never changes, so that it is read and added up once and kept
 * in memory. Which edition stands, and since when, the database says at each request: nothing else is ever taken from there.
 */
@ApplicationScoped
public class Shelf {
    private static final int MOST = 24;

    private final Releases releases;
    private final Map<Place, Printed> read = Collections.synchronizedMap(new LatestRead());

    Shelf(Releases releases) {
        this.releases = releases;
    }

    private record Place(Span span, Audience audience) {}

    /** What auditors are given. */
    public Optional<Printed> of(Span span) {
        return of(span, Audience.AUDITORS);
    }

    /** Of a year only when both of its halves were published: one alone would be read as the whole. */
    public Optional<Printed> of(Span span, Audience audience) {
        var standing = releases.standing(span.halves(), audience);
        if (standing.size() < span.halves().size()) {
            return Optional.empty();
        }
        var place = new Place(span, audience);
        var known = Optional.ofNullable(read.get(place))
                .filter(printed -> printed.standing().equals(standing));
        return known.or(() -> {
            var printed = read(place, standing);
            printed.ifPresent(found -> read.put(place, found));
            return printed;
        });
    }

    /** Halves under two sets of rules do not add up to a year. */
    private Optional<Printed> read(Place place, List<Standing> standing) {
        var halves = place.span().halves().stream()
                .flatMap(half -> releases.published(half, place.audience()).stream())
                .toList();
        if (halves.size() == 1) {
            return Optional.of(Printed.of(halves.getFirst(), standing));
        }
        return Optional.of(halves)
                .filter(both -> Year.isOf(both.getFirst(), both.getLast()))
                .map(both -> Printed.of(both.getFirst(), both.getLast(), standing));
    }

    /** Without end it would grow by each year that somebody asks for. */
    private static final class LatestRead extends LinkedHashMap<Place, Printed> {
        private static final long serialVersionUID = 1L;

        LatestRead() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Printed> eldest) {
            return size() > MOST;
        }
    }
}
