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
    static Login of(AuthorizationCodeTokens tokens) {
        var claims = OidcCommonUtils.decodeJwtContent(tokens.getIdToken());
        return new Login(claims.getString("sub", ""), claims.getString("sid", ""));
    }
}
