package org.amparo.reporting.product;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.reporting.code.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A product of a year as somebody asks for it.
 *
 * @param product of our words
 * @param year empty when none was asked for: half-years have no plan
 * @param platforms in the plan's order, the region last; none when it was none of ours
 */
public record YearAsked(String product, Optional<Integer> year, List<Platform> platforms) {
    public YearAsked {
        platforms = List.copyOf(platforms);
    }

    /** What the words of an address ask for; all platforms where none is named. */
    public static YearAsked of(String product, @Nullable String period, @Nullable String platform) {
        return new YearAsked(
                product,
                Span.of(period)
                        .filter(Span.Whole.class::isInstance)
                        .map(Span.Whole.class::cast)
                        .map(Span.Whole::year),
                Arrays.stream(Platform.values())
                        .filter(one -> platform == null || one.name().equals(platform))
                        .toList());
    }

    /** The year as the register keeps it. */
    public String period() {
        return year.map(String::valueOf).orElse("");
    }

    /** Product and platform as the register keeps them. */
    public String asked() {
        return platforms.size() == 1 ? product + '/' + platforms.getFirst() : product;
    }
}
