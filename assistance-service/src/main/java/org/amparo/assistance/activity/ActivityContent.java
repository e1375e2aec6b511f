package org.amparo.assistance.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.work.Campaign;
import org.amparo.assistance.work.MechanismSupport;
import org.amparo.assistance.work.Training;
import org.amparo.assistance.work.Work;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a worker hands over about a training, a mechanism or a campaign; one of the three. In kind, always: nobody is given
 * anything.
 *
 * @param country the country of the unit, said once more so that a slip of the pen in one of them is noticed
 * @param from the first day
 * @param until the last day, which is the day it counts on; the same as the first for what took a day
 * @param implementingPartner who did it for the organisation that records it; null when it did it itself
 * @param rmrp whether it is part of the Refugee and Migrant Response Plan
 */
record ActivityContent(
        Pillar pillar,
        Country country,
        Admin1 admin1,
        LocalDate from,
        LocalDate until,
        @Nullable OrganisationCode implementingPartner,
        Boolean rmrp,
        @Nullable Training training,
        @Nullable MechanismSupport mechanism,
        @Nullable Campaign campaign) {
    private static final int YEARS_BACK = 5;

    ActivityContent {
        Invalid.required(pillar, "pillar");
        Invalid.required(country, "country");
        Invalid.unless(Invalid.required(admin1, "admin1").country() == country, "admin1");
        Invalid.unless(!Invalid.required(until, "until").isBefore(Invalid.required(from, "from")), "until");
        Invalid.required(rmrp, "rmrp");
        Invalid.unless(said(training, mechanism, campaign).count() == 1, "training");
    }

    private static Stream<Work> said(@Nullable Work... works) {
        return Stream.of(works).filter(Objects::nonNull);
    }

    Work work() {
        return said(training, mechanism, campaign).findFirst().orElseThrow();
    }

    /** Whether it can be over by now, and did not begin so long ago that the day must be a slip of the pen. */
    boolean canHaveBeenDoneBy(Instant now) {
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        return !until.isAfter(today) && !from.isBefore(today.minusYears(YEARS_BACK));
    }

    /** The four P: prevention, protection, prosecution, partnership. */
    enum Pillar {
        PREVENTION,
        PROTECTION,
        PROSECUTION,
        PARTNERSHIP
    }
}
