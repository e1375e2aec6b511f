package org.amparo.portal.findings;

import java.time.Instant;
import java.util.List;

/**
 * What was found about a person, one revision of it.
 *
 * @param track {@code OURS} or {@code STATE}
 * @param definitionMet what the definition suggests, beside what people decided
 */
public record Assessment(
        String track,
        String status,
        String decidedBy,
        List<String> act,
        List<String> means,
        List<String> purpose,
        List<String> exploitation,
        List<String> control,
        boolean definitionMet,
        Instant assessedAt) {
    public static final String OURS = "OURS";
    public static final String STATE = "STATE";
    public static final String UNKNOWN = "UNKNOWN";
    public static final String DECLINED = "DECLINED";
    public static final List<String> STATUSES =
            List.of("POSSIBLE_VICTIM_OF_TRAFFICKING", "ACTUAL_VICTIM_OF_TRAFFICKING", "NOT_A_VICTIM_OF_TRAFFICKING");
    public static final List<String> AUTHORITIES =
            List.of("POLICE", "COURT_OR_PROSECUTION", "NON_POLICE_GOVERNMENTAL_ORGANIZATION", "OTHER");
    public static final List<String> ACTS =
            List.of("RECRUITMENT", "TRANSPORTATION", "TRANSFER", "HARBOURING", "RECEIPT", UNKNOWN, DECLINED);
    public static final List<String> MEANS = List.of(
            "THREAT_OR_USE_OF_FORCE",
            "OTHER_COERCION",
            "ABDUCTION",
            "FRAUD",
            "DECEPTION",
            "ABUSE_OF_POWER",
            "ABUSE_OF_POSITION_OF_VULNERABILITY",
            "PAYMENTS_OR_BENEFITS_TO_CONTROLLER",
            UNKNOWN,
            DECLINED);
    public static final List<String> PURPOSES = List.of(
            "PROSTITUTION_OF_OTHERS_OR_SEXUAL_EXPLOITATION",
            "FORCED_LABOUR_OR_SERVICES",
            "SLAVERY",
            "PRACTICES_SIMILAR_TO_SLAVERY",
            "SERVITUDE",
            "REMOVAL_OF_ORGANS",
            "OTHER",
            UNKNOWN,
            DECLINED);
    public static final List<String> EXPLOITATION = List.of(
            "FORCED_LABOUR",
            "SEXUAL_EXPLOITATION",
            "CHILD_LABOUR",
            "FORCED_MARRIAGE",
            "SERVITUDE",
            "SLAVERY",
            "PRACTICES_SIMILAR_TO_SLAVERY",
            "FORCED_MILITARY_BY_NON_STATE_ACTORS",
            "RECRUITMENT_BY_ARMED_GROUP",
            "FORCED_CRIMINALITY",
            "ORGAN_REMOVAL",
            "FORCED_BEGGING",
            "FORCED_ADOPTION",
            "SURROGACY",
            "OTHER",
            UNKNOWN,
            DECLINED);
    public static final List<String> CONTROL = List.of(
            "PHYSICAL_THREATS",
            "THREAT_OF_LAW_ENFORCEMENT",
            "THREATENS_CHILDREN_FAMILY",
            "USES_CHILDREN",
            "DEBT_BONDAGE",
            "TAKES_EARNINGS",
            "FALSE_PROMISES",
            "PHYSICAL_ABUSE",
            "SEXUAL_ABUSE",
            "PSYCHOLOGICAL_ABUSE",
            "RESTRICTS_MOVEMENT",
            "RESTRICTS_FINANCIAL_ACCESS",
            "RESTRICTS_MEDICAL_CARE",
            "WITHHOLDS_NECESSITIES",
            "PSYCHOACTIVE_SUBSTANCE",
            "EXCESSIVE_WORKING_HOURS",
            "WITHHOLDS_DOCUMENTS",
            "OTHER",
            UNKNOWN,
            DECLINED);
}
