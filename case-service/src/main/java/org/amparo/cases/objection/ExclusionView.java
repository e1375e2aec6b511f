package org.amparo.cases.objection;

import java.time.Instant;
import java.util.UUID;

/** An exclusion as whoever works on the case sees it. */
record ExclusionView(UUID id, String subject, String reason, Instant since) {}
