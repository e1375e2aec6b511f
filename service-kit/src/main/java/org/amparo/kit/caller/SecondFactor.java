package org.amparo.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whether whoever asks has just proved it with more than a password, as the identity provider says in {@code acr} and
 * {@code auth_time}. A session that was strong this morning is whoever sits before it now.
 */
@ApplicationScoped
public class SecondFactor {
    private final SecurityIdentity identity;
    private final Set<String> levels;
    private final Duration goodFor;

    SecondFactor(
            SecurityIdentity identity,
            @ConfigProperty(name = "amparo.second-factor.levels", defaultValue = "2") Set<String> levels,
            @ConfigProperty(name = "amparo.second-factor.good-for", defaultValue = "PT10M") Duration goodFor) {
        this.identity = identity;
        this.levels = Set.copyOf(levels);
        this.goodFor = goodFor;
    }

    public boolean isGiven() {
        return identity.getPrincipal() instanceof JsonWebToken token && isStrong(token) && isFresh(token);
    }

    private boolean isStrong(JsonWebToken token) {
        return token.claim("acr").map(Claims::text).filter(levels::contains).isPresent();
    }

    /** Both times are the identity provider's, so that no two clocks are compared; the token itself lives for minutes. */
    private boolean isFresh(JsonWebToken token) {
        var provedAt = Claims.seconds(token, "auth_time");
        var age = Duration.ofSeconds(Claims.seconds(token, "iat") - provedAt);
        return provedAt > 0 && !age.isNegative() && age.compareTo(goodFor) <= 0;
    }
}
