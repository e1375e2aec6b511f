package org.amparo.portal.drafts;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft as its author finds it again.
 *
 * @param form which form was begun
 */
public record DraftLine(UUID id, String form, Instant savedAt, Instant keptUntil) {}
