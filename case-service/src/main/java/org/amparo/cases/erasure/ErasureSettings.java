package org.amparo.cases.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How soon somebody who asked to be erased is. */
@ConfigMapping(prefix = "amparo.erasure")
interface ErasureSettings {
    /** How often it is looked whom to erase. */
    @WithDefault("10s")
    Duration inspection();
}
