package org.amparo.portal.findings;

import java.util.List;

/** What was found about a person, as it is recorded; each question has at least one answer, or that there is none. */
public record NewAssessment(
        String track,
        String status,
        String decidedBy,
        List<String> act,
        List<String> means,
        List<String> purpose,
        List<String> exploitation,
        List<String> control) {}
