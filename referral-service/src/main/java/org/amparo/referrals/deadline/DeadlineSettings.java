package org.amparo.referrals.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deadlines are watched. */
@ConfigMapping(prefix = "amparo.deadlines")
interface DeadlineSettings {
    /** Off in tests, which let time pass themselves. */
    @WithDefault("true")
    boolean enabled();

    /** The longest a silence lasts unnoticed. */
    @WithDefault("2s")
    Duration every();
}
