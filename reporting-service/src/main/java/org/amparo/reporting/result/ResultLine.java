package org.amparo.reporting.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.counting.InTransit;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.counting.Printed;
import org.amparo.reporting.counting.Qualifier;
import org.amparo.reporting.counting.Share;
import org.amparo.reporting.imports.Sourced;
import org.amparo.reporting.plan.Targets;
import org.jspecify.annotations.Nullable;

/**
 * One result as it is shown. What was not printed is not there.
 *
 * @param source code of where it was printed
 * @param qualifier how exactly the source says the people reached
 * @param asPrinted people reached as the plan prints numbers
 * @param inTransit of people in transit: who is meant in this country
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ResultLine(
        String source,
        Platform platform,
        @Nullable Country country,
        @Nullable PopulationGroup populationGroup,
        @Nullable Long peopleReached,
        @Nullable Qualifier qualifier,
        @Nullable String asPrinted,
        @Nullable OfTarget shareOfTarget,
        @Nullable Direct directAssistance,
        @Nullable MechanismYear mechanism,
        @Nullable Partners reportingPartners,
        @Nullable Partners implementingPartners,
        @Nullable Long activities,
        @Nullable String inTransit) {

    /**
     * People reached as per cent of a target.
     *
     * @param target what they are compared with; null where none is known, or several
     * @param targetSource where that was printed
     * @param share printed beside computed; null without a target
     * @param printed the share as printed, where it cannot be computed
     * @param impliedTarget the target that follows from a printed share where none is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfTarget(
            @Nullable Long target,
            @Nullable String targetSource,
            @Nullable Share share,
            @Nullable BigDecimal printed,
            Share.@Nullable Implied impliedTarget) {
        static @Nullable OfTarget of(YearlyResult result, Optional<Targets.Target> target) {
            var reached = result.reached();
            var printed = result.printedShare();
            if (reached == null) {
                return null;
            }
            if (target.isPresent()) {
                var whole = target.get().people();
                return new OfTarget(whole, target.get().source(), Share.of(reached, whole, printed), null, null);
            }
            return printed == null || printed.signum() == 0
                    ? null
                    : new OfTarget(null, null, null, printed, Share.whole(reached, printed));
        }
    }

    /**
     * Direct assistance.
     *
     * @param printedShareOfTarget per cent of the target
     * @param impliedPeople how many that are: a number nobody printed; null without a target
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Direct(BigDecimal printedShareOfTarget, @Nullable Long impliedPeople) {
        static @Nullable Direct of(YearlyResult result, Optional<Targets.Target> target) {
            var share = result.directShare();
            return share == null
                    ? null
                    : new Direct(
                            share,
                            target.map(whole -> Share.part(share, whole.people()))
                                    .orElse(null));
        }
    }

    /** The mechanism: cases and individuals apart, countries each once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MechanismYear(@Nullable Long cases, @Nullable Long individuals, List<Country> countries) {
        static @Nullable MechanismYear of(Mechanism mechanism) {
            return mechanism.isEmpty()
                    ? null
                    : new MechanismYear(
                            mechanism.cases(),
                            mechanism.individuals(),
                            mechanism.countries().stream().sorted().toList());
        }
    }

    static ResultLine of(Sourced<YearlyResult> printed, Targets.OfYear targets) {
        var result = printed.figure();
        var about = result.about();
        var reached = result.reached();
        var source = printed.origin().source();
        var target = targets.of(about.platform(), about.country(), about.group(), source);
        return new ResultLine(
                source,
                about.platform(),
                about.country(),
                about.group(),
                reached,
                reached == null ? null : result.qualifier(),
                reached == null ? null : Printed.number(reached),
                OfTarget.of(result, target),
                Direct.of(result, target),
                MechanismYear.of(result.mechanism()),
                result.reporting(),
                result.implementing(),
                result.activities(),
                inTransit(about));
    }

    private static @Nullable String inTransit(YearlyResult.About about) {
        var country = about.country();
        return about.isInTransit() && country != null
                ? InTransit.Note.of(country).sentence()
                : null;
    }
}
