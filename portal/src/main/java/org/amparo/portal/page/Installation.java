package org.amparo.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.portal.asset.Assets;

/** What is the same on every page of this installation. */
@ApplicationScoped
class Installation {
    private final PageSettings settings;
    private final Shell.Parts parts;

    Installation(PageSettings settings, Assets assets) {
        this.settings = settings;
        parts = new Shell.Parts(
                assets.path("portal.css"),
                assets.path("portal.js"),
                assets.path("swapping.js"),
                assets.path("public-sans.woff2"),
                assets.path("icon.svg"));
    }

    String name() {
        return settings.name();
    }

    Shell.Parts parts() {
        return parts;
    }
}
