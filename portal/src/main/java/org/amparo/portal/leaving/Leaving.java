package org.amparo.portal.leaving;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Ends a session here at once, and then its login where it began, for as long as whoever leaves can wait: until it has ended there, the next
 * person at this browser is let in as them.
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

    void now(Duration patience) {
        visit.end().ifPresent(session -> endLogin(session, patience));
    }

    private void endLogin(Session session, Duration patience) {
        var ended = provider.end(settings.client(), settings.secret(), session.refreshToken())
                .exceptionally(failed -> {
                    LOG.warn("a login was not ended at the identity provider; it ends there by itself", failed);
                    return null;
                });
        ended.toCompletableFuture()
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
