package org.amparo.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whether whoever asks has proved it with more than a password, as the identity provider says in {@code acr}. */
@ApplicationScoped
public class SecondFactor {
    private final SecurityIdentity identity;
    private final Set<String> levels;

    SecondFactor(
            SecurityIdentity identity,
            @ConfigProperty(name = "amparo.second-factor.levels", defaultValue = "2") Set<String> levels) {
        this.identity = identity;
        this.levels = Set.copyOf(levels);
    }

    public boolean isGiven() {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.claim("acr")
                        .map(String::valueOf)
                        .filter(levels::contains)
                        .isPresent();
    }
}
