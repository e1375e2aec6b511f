package org.amparo.cases.notice;

import java.time.Instant;
import java.util.UUID;

/** One notice nobody has seen yet. */
record NoticeLine(UUID id, Notices.Kind kind, String reference, Instant at) {}
