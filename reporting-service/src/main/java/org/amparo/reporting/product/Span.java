package org.amparo.reporting.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.reporting.population.Period;
import org.jspecify.annotations.Nullable;

/** What figures are asked for: a half-year, or a year, which is the sum of its two. */
public sealed interface Span {
    /** A half-year. */
    record Half(Period period) implements Span {
        @Override
        public List<Period> halves() {
            return List.of(period);
        }

        @Override
        public String toString() {
            return period.toString();
        }
    }

    /** A year. */
    record Whole(int year) implements Span {
        @Override
        public List<Period> halves() {
            return List.of(new Period(year, 1), new Period(year, 2));
        }

        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }

    /** The half-years it consists of, in order. */
    List<Period> halves();

    /** What somebody asked for, if that can be. */
    static Optional<Span> of(@Nullable String asked) {
        if (asked == null || !FORM.matcher(asked).matches()) {
            return Optional.empty();
        }
        return Optional.of(asked.contains("-") ? new Half(Period.of(asked)) : new Whole(Integer.parseInt(asked)));
    }

    Pattern FORM = Pattern.compile("20[0-9]{2}(-H[12])?");
}
