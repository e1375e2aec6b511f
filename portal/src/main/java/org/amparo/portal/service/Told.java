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
    record Done(@Nullable URI location, @Nullable String version) implements Told {
        /** By what the service knows what was made: the last part of its address. */
        public String made() {
            if (location == null) {
                throw new IllegalStateException("nothing was made");
            }
            return location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
        }
    }

    /** It was not done, and nothing of it. */
    record Refused(Problem problem) implements Told {}
}
