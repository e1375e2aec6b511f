package org.amparo.kit.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the verified token of the running request. */
@ApplicationScoped
public class Callers {
    private static final Pattern OFFICE = Pattern.compile("[A-Z0-9]{2,8}-[0-9]{2,4}");

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
                office(optional(token.<@Nullable String>getClaim("office"))),
                optional(token.<@Nullable String>getClaim("country")),
                Set.copyOf(identity.getRoles()),
                countries(token),
                issuedAt(token),
                request.value());
    }

    /** A renewed token is as old as the login it goes back to, so that whoever was revoked has to log in anew. */
    private static Instant issuedAt(JsonWebToken token) {
        var issued = Claims.seconds(token, "iat");
        var loggedIn = Claims.seconds(token, "auth_time");
        if (issued <= 0) {
            throw new UnauthorizedException();
        }
        return Instant.ofEpochSecond(loggedIn > 0 ? Math.min(issued, loggedIn) : issued);
    }

    private static String named(@Nullable String claim) {
        if (claim == null || claim.isBlank()) {
            throw new UnauthorizedException();
        }
        return claim;
    }

    /** What is no code of an office names none: somebody who may sit anywhere. */
    private static String office(String claim) {
        return OFFICE.matcher(claim).matches() ? claim : "";
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
