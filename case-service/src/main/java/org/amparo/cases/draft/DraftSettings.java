package org.amparo.cases.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How soon a draft that has ended is destroyed; nobody reads it meanwhile. */
@ConfigMapping(prefix = "amparo.draft")
interface DraftSettings {
    @WithDefault("5m")
    Duration inspection();
}
