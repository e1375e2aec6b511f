package org.amparo.demo;

import java.io.IOException;
import java.net.http.HttpRequest;

/** The token of one demonstration account, fetched anew before it ends. */
final class Pass {
    private static final String PASSWORD = "amparo-demo-1";
    private static final long TOO_SHORT_IN_SECONDS = 30;

    private final Amparo amparo;
    private final String account;
    private String token = "";
    private long renewAt = System.nanoTime();

    Pass(Amparo amparo, String account) {
        this.amparo = amparo;
        this.account = account;
    }

    String account() {
        return account;
    }

    synchronized String token() {
        if (System.nanoTime() - renewAt >= 0) {
            var answer = fetch();
            token = answer.text("access_token");
            var seconds = answer.body().path("expires_in").asLong() - TOO_SHORT_IN_SECONDS;
            renewAt = System.nanoTime() + Math.max(1, seconds) * 1_000_000_000L;
        }
        return token;
    }

    private Answer fetch() {
        var request = Web.to(amparo.identity() + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=amparo-demo&username=" + account + "&password=" + PASSWORD))
                .build();
        try {
            return amparo.web().send("Logging in as " + account, request).expect(200);
        } catch (IOException e) {
            throw new Disappointment("Keycloak does not answer any more: deploy/status shows how it is.", e);
        }
    }
}
