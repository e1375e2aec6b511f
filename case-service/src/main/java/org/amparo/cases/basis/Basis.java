package org.amparo.cases.basis;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Why we may hold or share something about one person (confidentiality.md 1). None of the three is an override. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ConsentGiven.class, name = "CONSENT"),
    @JsonSubTypes.Type(value = VitalInterest.class, name = "VITAL_INTEREST"),
    @JsonSubTypes.Type(value = LegalDuty.class, name = "LEGAL_DUTY")
})
public sealed interface Basis permits ConsentGiven, VitalInterest, LegalDuty {
    /** The first moment it no longer holds. */
    Instant until(Instant now);

    /** Whether it can stand for this person at all: a child's consent is a caregiver's, a duty is told before. */
    boolean standsFor(boolean child);

    /** What it is called where it is stored. */
    default Kind kind() {
        return switch (this) {
            case ConsentGiven consent -> Kind.CONSENT;
            case VitalInterest interest -> Kind.VITAL_INTEREST;
            case LegalDuty duty -> Kind.LEGAL_DUTY;
        };
    }

    /** The three bases. */
    enum Kind {
        CONSENT,
        VITAL_INTEREST,
        LEGAL_DUTY
    }
}
