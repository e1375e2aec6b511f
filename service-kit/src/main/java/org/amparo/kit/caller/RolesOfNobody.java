package org.amparo.kit.caller;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes away the roles that are a task inside an organisation from whoever's token names none: rights are given to people
 * of organisations, so such a role would be one for nobody.
 */
@ApplicationScoped
class RolesOfNobody implements SecurityIdentityAugmentor {
    private static final Set<String> OUTSIDE_ORGANISATIONS =
            Set.of("coordinator", "auditor", "figures-officer", "administrator");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(isOfAnOrganisation(identity) ? identity : outside(identity));
    }

    private static boolean isOfAnOrganisation(SecurityIdentity identity) {
        return identity.isAnonymous()
                || (identity.getPrincipal() instanceof JsonWebToken token
                        && token.<Object>getClaim("organisation") instanceof String organisation
                        && !organisation.isBlank());
    }

    private static SecurityIdentity outside(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(identity.getRoles().stream()
                        .filter(OUTSIDE_ORGANISATIONS::contains)
                        .collect(Collectors.toUnmodifiableSet()))
                .build();
    }
}
