package org.amparo.portal.leaving;

import jakarta.enterprise.context.RequestScoped;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Ends a session here at once, and its login behind the back of whoever leaves: they do not wait for it. */
@RequestScoped
class Leaving {
    private static final Logger LOG = Logger.getLogger(Leaving.class);

    private final Visit visit;
    private final IdentityProvider provider;
    private final LeavingSettings settings;

    Leaving(Visit visit, @RestClient IdentityProvider provider, LeavingSettings settings) {
        this.visit = visit;
        this.provider = provider;
        this.settings = settings;
    }

    void now() {
        visit.end().ifPresent(this::endLogin);
    }

    private void endLogin(Session session) {
        var unused = provider.end(settings.client(), settings.secret(), session.refreshToken())
                .exceptionally(failed -> {
                    LOG.warn("a login was not ended at the identity provider; it ends there by itself", failed);
                    return null;
                });
    }
}
