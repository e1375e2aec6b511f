package org.amparo.cases.facts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How soon reporting is told that two files are of one person, or no longer. */
@ConfigMapping(prefix = "amparo.recount")
interface RecountSettings {
    /** How often it is looked. Not with the request: what happens then says nothing of the other file. */
    @WithDefault("10s")
    Duration inspection();
}
