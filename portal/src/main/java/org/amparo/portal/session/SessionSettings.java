package org.amparo.portal.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how many logins are remembered. */
@ConfigMapping(prefix = "amparo.portal.session")
interface SessionSettings {
    /** How long after its last renewal; longer than Keycloak lets a login rest, so that Keycloak decides. */
    @WithDefault("35m")
    Duration rest();

    /** Beyond it the one that rested longest goes: that person logs in again, silently. */
    @WithDefault("20000")
    int most();

    /** Whether cookies go over TLS alone, as the one of the session. */
    @WithDefault("true")
    boolean secureCookies();
}
