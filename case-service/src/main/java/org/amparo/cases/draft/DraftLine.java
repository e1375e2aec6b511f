package org.amparo.cases.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author finds it again: which form, and until when it is kept.
 *
 * @param page the digest of the address of the page it is of; null of other forms
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftLine(UUID id, Form form, @Nullable String page, Instant savedAt, Instant keptUntil) {}
