package org.amparo.portal.casefiles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That an account saw or changed something of a case.
 *
 * @param leaf names the line of the access log
 * @param affiliation the organisation of the account at that time
 * @param blocks what it opened, once for each person
 */
public record Access(
        UUID leaf,
        Instant at,
        String account,
        String affiliation,
        String action,
        List<String> blocks,
        String purpose) {}
