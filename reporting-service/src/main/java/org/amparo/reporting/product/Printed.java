package org.amparo.reporting.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Release;
import org.amparo.reporting.published.Withheld;
import org.amparo.reporting.published.Year;

/** What was published of a span of time. */
record Printed(Rules rules, List<PublishedTable> tables, List<Withheld> withheld) {
    static Printed of(Release release) {
        return new Printed(release.rules(), release.tables(), release.withheld());
    }

    /** A year is the sum of its halves; a table that one of them lacks is missing from the year. */
    static Printed of(Release first, Release second) {
        return new Printed(
                first.rules(),
                Year.of(first, second),
                Stream.concat(first.withheld().stream(), second.withheld().stream())
                        .distinct()
                        .toList());
    }

    Optional<PublishedTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    Optional<Withheld.Reason> whyNot(String name) {
        return withheld.stream()
                .filter(table -> table.table().equals(name))
                .map(Withheld::reason)
                .findFirst();
    }
}
