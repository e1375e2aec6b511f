package org.amparo.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "amparo.relay")
interface RelaySettings {
    /** Off where there is no broker: tests of one service. */
    @WithDefault("true")
    boolean enabled();

    /** Rows carried at once. */
    @WithDefault("1000")
    int batch();

    /** How long events can be sent again by themselves, the retention of the logs. */
    @WithDefault("30d")
    Duration retention();

    /** How often the identity of the logs is looked at. */
    @WithDefault("5s")
    Duration inspection();

    /** How often readers of access events are told how far they were told everything. */
    @WithDefault("5s")
    Duration horizon();
}
