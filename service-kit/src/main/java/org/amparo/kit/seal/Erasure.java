package org.amparo.kit.seal;

import java.time.Instant;
import java.util.Optional;

/**
 * The two dates of an erasure.
 *
 * @param erasedAt since when nothing can be read in the running system
 * @param unreadableInCopies since when no copy of the keys opens it either; absent while the key turn is due
 */
public record Erasure(Instant erasedAt, Optional<Instant> unreadableInCopies) {}
