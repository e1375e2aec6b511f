package org.amparo.cases.assessment;

import java.time.Instant;
import java.util.Set;

/**
 * One revision of an assessment. Opened by the assessment block, and by nothing else.
 *
 * @param definitionMet what the definition suggests, beside what people decided
 */
public record AssessmentView(
        String track,
        int version,
        String status,
        String decidedBy,
        Set<String> act,
        Set<String> means,
        Set<String> purpose,
        Set<String> exploitation,
        Set<String> control,
        boolean definitionMet,
        Instant assessedAt) {}
