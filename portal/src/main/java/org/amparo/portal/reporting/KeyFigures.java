package org.amparo.portal.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Key figures as reporting-service tells them, as far as pages show them. */
public record KeyFigures(
        int year,
        String source,
        @Nullable LocalDate publishedOn,
        List<Line> lines,
        List<InTransit> inTransit,
        @Nullable Reached unknownGroup,
        Map<String, String> notes) {
    /** A platform, or the region, which is not their sum. */
    public record Line(String platform, List<Plan> plan, Reached reached, List<Funding> funding) {
        public boolean isRegion() {
            return platform.equals("REGIONAL");
        }
    }

    /** What one source prints of the plan. */
    public record Plan(
            @Nullable Long peopleInNeed,
            @Nullable Long target,
            @Nullable BigDecimal printedShare,
            @Nullable BigDecimal computedShare,
            boolean sharesDisagree,
            @Nullable Long requirementsUsd,
            @Nullable Integer partners) {}

    /** What was reported of money. */
    public record Funding(
            String attribution,
            @Nullable Long fundedUsd,
            @Nullable Long unmetUsd,
            @Nullable Coverage coverage,
            String asOf,
            @Nullable String caveat) {}

    /** Funded as per cent of what was asked for. */
    public record Coverage(
            @Nullable BigDecimal printed, @Nullable BigDecimal computed) {}

    /** People in transit through one country. */
    public record InTransit(String platform, String country, Reached reached) {}

    /** A protected number of people, or why there is none. */
    public record Reached(
            String state,
            @Nullable String withheld,
            @Nullable Integer count,
            @Nullable Integer lowest,
            @Nullable Integer highest) {}
}
