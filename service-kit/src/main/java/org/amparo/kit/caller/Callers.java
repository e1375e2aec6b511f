package org.amparo.kit.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the verified token of the running request. */
@ApplicationScoped
public class Callers {
    private final SecurityIdentity identity;
    private final RequestId request;

    Callers(SecurityIdentity identity, RequestId request) {
        this.identity = identity;
        this.request = request;
    }

    /**
     * Who is asking.
     *
     * @throws UnauthorizedException when nobody is logged in, or the token names nobody
     */
    public Caller current() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        return new Caller(
                named(token.getSubject()),
                optional(token.<@Nullable String>getClaim("organisation")),
                optional(token.<@Nullable String>getClaim("country")),
                Set.copyOf(identity.getRoles()),
                countries(token),
                request.value());
    }

    private static String named(@Nullable String claim) {
        if (claim == null || claim.isBlank()) {
            throw new UnauthorizedException();
        }
        return claim;
    }

    private static String optional(@Nullable String claim) {
        return claim == null ? "" : claim;
    }

    private static Set<String> countries(JsonWebToken token) {
        return token.<@Nullable Object>getClaim("countries") instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
