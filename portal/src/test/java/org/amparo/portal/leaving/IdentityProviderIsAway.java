package org.amparo.portal.leaving;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nobody listens where it should be; where browsers are sent is known without it. */
public final class IdentityProviderIsAway implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "amparo.identity", "http://localhost:1",
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.discovery-enabled", "false",
                "quarkus.oidc.authorization-path", "/protocol/openid-connect/auth",
                "quarkus.oidc.token-path", "/protocol/openid-connect/token",
                "quarkus.oidc.jwks-path", "/protocol/openid-connect/certs",
                "quarkus.oidc.jwks.resolve-early", "false",
                "quarkus.oidc.credentials.client-secret.value", "a-secret-of-thirty-two-characters");
    }
}
