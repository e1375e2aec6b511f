package org.amparo.portal.guard;

import io.smallrye.config.ConfigMapping;

/** Whom the pages may speak to besides ourselves. */
@ConfigMapping(prefix = "amparo.portal.guard")
interface GuardSettings {
    /** The origin of the identity provider, as browsers call it. */
    String identity();
}
