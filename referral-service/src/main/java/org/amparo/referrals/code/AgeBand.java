package org.amparo.referrals.code;

/** Age at registration in the bands of CTDC (codebook 2024, ageBroad); {@code FROM_0_TO_8} to {@code FROM_48}, or unknown. */
public enum AgeBand {
    FROM_0_TO_8,
    FROM_9_TO_17,
    FROM_18_TO_20,
    FROM_21_TO_23,
    FROM_24_TO_26,
    FROM_27_TO_29,
    FROM_30_TO_38,
    FROM_39_TO_47,
    FROM_48,
    UNKNOWN;

    /** Whether the rules for children hold. */
    public boolean isChild() {
        return this == FROM_0_TO_8 || this == FROM_9_TO_17;
    }
}
