package org.amparo.portal.drafts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author finds it again.
 *
 * @param form which form was begun
 * @param page the digest of the address of its page; null of forms that are found by their own
 */
public record DraftLine(UUID id, String form, @Nullable String page, Instant savedAt, Instant keptUntil) {}
