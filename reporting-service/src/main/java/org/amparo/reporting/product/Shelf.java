package org.amparo.reporting.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.publication.Releases;
import org.amparo.reporting.published.Year;

/**
 * Published figures by the span of time they are of. What was published never changes, so that it is read and added up once and kept
 * in memory. Whether it was published, and when, the database says at each request: nothing else is ever taken from there.
 */
@ApplicationScoped
public class Shelf {
    private static final int MOST = 24;

    private final Releases releases;
    private final Database database;
    private final Map<Span, Printed> read = Collections.synchronizedMap(new LatestRead());

    Shelf(Releases releases, Database database) {
        this.releases = releases;
        this.database = database;
    }

    /** Of a year only when both of its halves were published: one alone would be read as the whole. */
    public Optional<Printed> of(Span span) {
        var publishedAt = publishedAt(span.halves());
        if (publishedAt.size() < span.halves().size()) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(read.get(span))
                .filter(printed -> printed.publishedAt().equals(publishedAt));
        return known.or(() -> {
            var printed = read(span, publishedAt);
            printed.ifPresent(found -> read.put(span, found));
            return printed;
        });
    }

    /** When each of these half-years of one year was published, if it was. */
    private List<Instant> publishedAt(List<Period> halves) {
        return database.handle()
                .createQuery(
                        "select max(published_at) from release where year = :year and half between :first and :last"
                                + " and audience = 'AUDITORS' and published_at is not null group by half order by half")
                .bind("year", halves.getFirst().year())
                .bind("first", halves.getFirst().half())
                .bind("last", halves.getLast().half())
                .mapTo(OffsetDateTime.class)
                .map(OffsetDateTime::toInstant)
                .list();
    }

    private Optional<Printed> read(Span span, List<Instant> publishedAt) {
        return switch (span) {
            case Span.Half half -> releases.published(half.period()).map(release -> Printed.of(release, publishedAt));
            case Span.Whole year -> year(year.halves().getFirst(), year.halves().getLast(), publishedAt);
        };
    }

    /** Halves under two sets of rules do not add up to a year. */
    private Optional<Printed> year(Period first, Period second, List<Instant> publishedAt) {
        return releases.published(first).flatMap(earlier -> releases.published(second)
                .filter(later -> Year.isOf(earlier, later))
                .map(later -> Printed.of(earlier, later, publishedAt)));
    }

    /** Without end it would grow by each year that somebody asks for. */
    private static final class LatestRead extends LinkedHashMap<Span, Printed> {
        private static final long serialVersionUID = 1L;

        LatestRead() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Span, Printed> eldest) {
            return size() > MOST;
        }
    }
}
