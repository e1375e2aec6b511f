package org.amparo.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;

/**
 * Which login at the identity provider tokens are of.
 *
 * @param subject number of the account
 * @param at number of the provider's session
 */
record Login(String subject, String at) {
    /** Seconds from a password to the tokens it leads to: a code is good for no longer. */
    private static final long ON_THE_WAY = 60;

    static Login of(AuthorizationCodeTokens tokens) {
        var claims = OidcCommonUtils.decodeJwtContent(tokens.getIdToken());
        return new Login(claims.getString("sub", ""), claims.getString("sid", ""));
    }

    /** Whether somebody has just said who they are, and was not let in by what they said before. */
    static boolean isJustMade(AuthorizationCodeTokens tokens) {
        var claims = OidcCommonUtils.decodeJwtContent(tokens.getIdToken());
        return claims.getLong("iat", 0L) - claims.getLong("auth_time", 0L) <= ON_THE_WAY;
    }
}
