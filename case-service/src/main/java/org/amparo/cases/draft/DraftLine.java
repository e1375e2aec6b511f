package org.amparo.cases.draft;

import java.time.Instant;
import java.util.UUID;

/** A draft as its author finds it again: which form, and until when it is kept. */
record DraftLine(UUID id, Form form, Instant savedAt, Instant keptUntil) {}
