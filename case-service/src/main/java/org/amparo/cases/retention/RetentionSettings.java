package org.amparo.cases.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** For how many years a case is kept after it was closed, by what it was about. */
@ConfigMapping(prefix = "amparo.retention.years")
interface RetentionSettings {
    @WithDefault("5")
    int trafficking();

    @WithDefault("5")
    int smuggling();

    @WithDefault("5")
    int atRisk();

    @WithDefault("5")
    int violenceAbuseExploitation();

    @WithDefault("5")
    int undetermined();
}
