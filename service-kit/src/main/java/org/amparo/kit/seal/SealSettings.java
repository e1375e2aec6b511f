package org.amparo.kit.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where a service that seals finds its master key, and how soon an erasure reaches the copies. */
@ConfigMapping(prefix = "amparo.seal")
interface SealSettings {
    /** The file of the key under which the key-encryption keys lie encrypted; absent in a service that seals nothing. */
    Optional<Path> masterKey();

    /** How long erasures may wait for each other before a key turn makes them unreadable in every copy. */
    @WithDefault("24h")
    Duration turnAfter();

    /** How often it is looked whether a turn is due. */
    @WithDefault("10s")
    Duration inspection();
}
