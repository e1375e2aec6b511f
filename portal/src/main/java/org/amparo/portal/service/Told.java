package org.amparo.portal.service;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a service said to a command. */
public sealed interface Told {
    /**
     * It is done.
     *
     * @param location of what was made; null when nothing new was
     * @param version for the next change of the same thing; null when it has none
     */
    record Done(@Nullable URI location, @Nullable String version) implements Told {}

    /** It was not done, and nothing of it. */
    record Refused(Problem problem) implements Told {}
}
