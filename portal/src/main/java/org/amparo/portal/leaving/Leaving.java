package org.amparo.portal.leaving;

import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Ends a session here at once, and then its login where it began. That one may be slow or away: what keeps the next person at this browser
 * from being let in as the one before is the mark that {@link Visit#leave()} puts there.
 */
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

    /** The session is over when this returns; what it answers is done when the login has ended too, or could not be ended. */
    CompletionStage<Void> now() {
        return visit.leave().map(this::endLogin).orElseGet(() -> CompletableFuture.completedStage(null));
    }

    private CompletionStage<Void> endLogin(Session session) {
        return provider.end(settings.client(), settings.secret(), session.refreshToken())
                .exceptionally(failed -> {
                    LOG.warn("a login was not ended at the identity provider; it ends there by itself", failed);
                    return null;
                });
    }
}
