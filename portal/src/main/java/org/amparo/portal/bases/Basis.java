package org.amparo.portal.bases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeping or sharing something about a person rests on; of the three kinds, only the fields of one are there.
 *
 * @param kind {@code CONSENT}, {@code VITAL_INTEREST} or {@code LEGAL_DUTY}
 * @param until the last day; null for what the service says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Basis(
        String kind,
        @Nullable String givenBy,
        @Nullable Boolean childAssents,
        @Nullable String means,
        @Nullable String language,
        @Nullable Boolean interpreted,
        @Nullable List<String> told,
        @Nullable String danger,
        @Nullable String law,
        @Nullable Boolean toldToPerson,
        @Nullable LocalDate until) {
    public static final List<String> KINDS = List.of("CONSENT", "VITAL_INTEREST", "LEGAL_DUTY");
    public static final List<String> GIVERS = List.of("SELF", "CAREGIVER", "GUARDIAN");
    public static final List<String> MEANS = List.of("VERBAL_CERTIFIED", "WRITTEN", "AUDIO");
    /** The seven things that are told before somebody agrees (HTCDS 2.0). */
    public static final List<String> TOLD =
            List.of("INTERVIEW", "PURPOSE", "USES", "RESEARCH_USE", "OWN_DATA", "STORAGE_PERIOD", "HOW_TO_WITHDRAW");

    public static final List<String> DANGERS = List.of(
            "THREAT_TO_LIFE",
            "THREAT_OF_VIOLENCE",
            "RECAPTURE_BY_TRAFFICKERS",
            "MEDICAL_EMERGENCY",
            "MISSING_CHILD",
            "SUICIDE_RISK",
            "DISASTER");
    public static final List<String> LAWS = List.of(
            "CHILD_PROTECTION_REPORT",
            "MANDATORY_CRIME_REPORT",
            "COURT_ORDER",
            "PUBLIC_HEALTH_NOTICE",
            "RECORD_RETENTION");

    /** Somebody said yes, after the seven things were told. */
    public static Basis consent(
            String givenBy, boolean childAssents, String means, String language, boolean interpreted) {
        return new Basis("CONSENT", givenBy, childAssents, means, language, interpreted, TOLD, null, null, null, null);
    }

    /** A danger that cannot wait. */
    public static Basis vitalInterest(String danger) {
        return new Basis("VITAL_INTEREST", null, null, null, null, null, null, danger, null, null, null);
    }

    /** A law obliges. */
    public static Basis legalDuty(String law, boolean toldToPerson, LocalDate until) {
        return new Basis("LEGAL_DUTY", null, null, null, null, null, null, null, law, toldToPerson, until);
    }
}
