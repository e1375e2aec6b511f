package org.amparo.cases.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Where accounts of staff are kept, and as whom this service administers them. */
@ConfigMapping(prefix = "amparo.identity")
interface IdentitySettings {
    String url();

    @WithDefault("amparo")
    String realm();

    @WithDefault("amparo-accounts")
    String client();

    String secret();

    /** How long one answer is waited for: somebody waits for it, too. */
    Duration patience();

    /** How the identity provider numbers the client of each service: finding it by name would need a right to look into clients. */
    Map<String, String> clients();
}
