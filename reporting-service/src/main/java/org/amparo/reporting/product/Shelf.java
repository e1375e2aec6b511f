package org.amparo.reporting.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.publication.Releases;

/** Published figures by the span of time they are of. */
@ApplicationScoped
class Shelf {
    private final Releases releases;

    Shelf(Releases releases) {
        this.releases = releases;
    }

    /** Of a year only when both of its halves were published: one alone would be read as the whole. */
    Optional<Printed> of(Span span) {
        return switch (span) {
            case Span.Half half -> releases.published(half.period()).map(Printed::of);
            case Span.Whole year -> year(year.first(), year.second());
        };
    }

    private Optional<Printed> year(Period first, Period second) {
        return releases.published(first)
                .flatMap(earlier -> releases.published(second).map(later -> Printed.of(earlier, later)));
    }
}
