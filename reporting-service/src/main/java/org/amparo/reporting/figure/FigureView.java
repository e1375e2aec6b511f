package org.amparo.reporting.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A year as auditors see it: two numbers of different units, each published or not.
 *
 * @param asOf when they were counted; what came later is not in them
 * @param notes how they must be read, code to sentence
 */
record FigureView(int year, String area, Instant asOf, Count cases, Count individuals, Map<FigureNote, String> notes) {
    private static final String REGION = "REGIONAL";

    /** Why a count is not published. */
    enum Reason {
        FEWER_THAN_11
    }

    /** One count, or the reason why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Count(
            boolean published,
            @Nullable Integer count,
            @Nullable Reason reason) {
        static Count of(@Nullable Integer count) {
            return new Count(count != null, count, count == null ? Reason.FEWER_THAN_11 : null);
        }
    }

    static FigureView of(InterimFigure figure) {
        return new FigureView(
                figure.year(),
                REGION,
                figure.fixedAt(),
                Count.of(figure.cases()),
                Count.of(figure.individuals()),
                FigureNote.all());
    }
}
