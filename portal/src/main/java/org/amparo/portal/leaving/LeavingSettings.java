package org.amparo.portal.leaving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** As whom the portal ends logins. */
@ConfigMapping(prefix = "amparo.portal.leaving")
interface LeavingSettings {
    @WithName("client-id")
    String client();

    @WithName("client-secret")
    String secret();
}
