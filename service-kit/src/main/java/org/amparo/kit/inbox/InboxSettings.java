package org.amparo.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are fetched. */
@ConfigMapping(prefix = "amparo.inbox")
interface InboxSettings {
    /** Off where there is no broker: tests of one service. */
    @WithDefault("true")
    boolean enabled();

    /** Counts restores of this installation: after one, every log is read again from its beginning. */
    @WithDefault("0")
    int restores();

    /** How often an event may fail before it is parked. */
    @WithDefault("5")
    int attempts();

    /** How long an event may wait for an earlier one before somebody is told. */
    @WithDefault("60s")
    Duration patience();

    /** How old the horizon of access events may be while something sealed is opened. */
    @WithDefault("60s")
    Duration horizon();

    /** How long a record that was set aside is kept to be looked at. */
    @WithDefault("30d")
    Duration unreadableKept();

    /** How often the identity of the logs is looked at. */
    @WithDefault("5s")
    Duration inspection();
}
