package org.amparo.assistance.work;

import org.jspecify.annotations.Nullable;

/**
 * What was done. Whatever it counts is no person assisted (counting rule of the response plan), so nothing here adds to a
 * delivery and none of the three adds to another.
 */
public sealed interface Work permits Training, MechanismSupport, Campaign {

    Kind kind();

    /** How much of it there was, in its own unit. */
    int quantity();

    /** What the plan counts it by; null for campaigns, for which the sub-sector has no indicator. */
    default @Nullable Indicator indicator() {
        return switch (kind()) {
            case TRAINING -> Indicator.RE_PRHT1;
            case MECHANISM -> Indicator.RE_PRHT2;
            case CAMPAIGN -> null;
        };
    }

    default Unit unit() {
        return switch (kind()) {
            case TRAINING -> Unit.PARTICIPANT;
            case MECHANISM -> Unit.MECHANISM;
            case CAMPAIGN -> Unit.OUTPUT;
        };
    }

    enum Kind {
        TRAINING,
        MECHANISM,
        CAMPAIGN
    }

    /** Indicators of the sub-sector (R4V 2023-24) that count no person assisted. */
    enum Indicator {
        /** People who work with refugees and migrants and were trained. */
        RE_PRHT1,
        /** Institutional mechanisms supported or created. */
        RE_PRHT2
    }

    /** What a quantity counts; none of these is a unit of a delivery. */
    enum Unit {
        PARTICIPANT,
        MECHANISM,
        OUTPUT
    }
}
