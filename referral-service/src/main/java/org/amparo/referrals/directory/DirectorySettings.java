package org.amparo.referrals.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the directory believes what it was told. */
@ConfigMapping(prefix = "amparo.directory")
interface DirectorySettings {
    /** After so many days somebody of the organisation is asked whether a service is still right. */
    @WithDefault("30")
    int confirmedForDays();
}
