package org.amparo.portal.casefiles;

import java.time.Instant;
import java.util.UUID;

/** Something in a case that whoever works on it has not seen yet. */
public record Notice(UUID id, String kind, String reference, Instant at) {}
