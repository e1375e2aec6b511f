package org.amparo.assistance.work;

import org.amparo.kit.problem.Invalid;

/** One institutional mechanism was created or supported (RE-PRHT2). */
public record MechanismSupport(Support support, Level level, Mechanism mechanism) implements Work {

    public MechanismSupport {
        Invalid.required(support, "support");
        Invalid.required(level, "level");
        Invalid.required(mechanism, "mechanism");
    }

    @Override
    public Kind kind() {
        return Kind.MECHANISM;
    }

    @Override
    public int quantity() {
        return 1;
    }

    /** What was done for it. */
    public enum Support {
        CREATED,
        SUPPORTED
    }

    /** Where it holds. */
    public enum Level {
        NATIONAL,
        SUBNATIONAL,
        REGIONAL
    }

    /** What it is. */
    public enum Mechanism {
        COORDINATION_BODY,
        REFERRAL_PATHWAY,
        PROTOCOL,
        NETWORK_OF_PROSECUTORS,
        JUDICIAL_COOPERATION,
        INFORMATION_SHARING_AGREEMENT,
        TECHNICAL_ASSISTANCE,
        OTHER
    }
}
