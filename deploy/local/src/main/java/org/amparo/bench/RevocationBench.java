package org.amparo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/**
 * From the answer to a revocation to the first refusal of that account's living token in referral-service, one account after
 * the other. The last question is part of the time.
 */
final class RevocationBench {
    private static final int ACCOUNTS = 100;
    private static final byte[] REASON = "{\"reason\":\"DEVICE_LOST\"}".getBytes(StandardCharsets.UTF_8);
    private static final long PATIENCE = 60_000_000_000L;

    private final LocalSystem system;
    private final Http administrator;
    private final String keycloak;

    RevocationBench(LocalSystem system, String keycloak) {
        this.system = system;
        this.keycloak = keycloak;
        administrator = new Http(system.url(AmparoService.CASE), new Login(keycloak, "administrator"));
    }

    void measure() throws IOException, InterruptedException {
        var accounts = new BenchAccounts(keycloak, system.options().home()).partners(ACCOUNTS);
        var began = System.nanoTime();
        var micros = revokeEach(accounts);
        System.out.println("Revocation answered to refusal in referral-service (bar: p99 <= 1 s)");
        System.out.printf(
                "  %d accounts  %s%n",
                micros.length,
                Latencies.of(micros, (System.nanoTime() - began) / 1e9).sentence());
    }

    private long[] revokeEach(List<Login> accounts) throws IOException, InterruptedException {
        var micros = new long[accounts.size()];
        for (var number = 0; number < micros.length; number++) {
            micros[number] = revoke(accounts.get(number));
        }
        return micros;
    }

    private long revoke(Login account) throws IOException, InterruptedException {
        var referrals = new Http(system.url(AmparoService.REFERRAL), account);
        expect(200, referrals.status("/referrals?box=received"));
        administrator.post(
                "/accounts/" + account.subject() + "/revocation",
                UUID.randomUUID().toString(),
                REASON,
                204);
        var answered = System.nanoTime();
        var status = 200;
        while (status == 200 && System.nanoTime() - answered < PATIENCE) {
            status = referrals.status("/referrals?box=received");
        }
        expect(401, status);
        return (System.nanoTime() - answered) / 1_000;
    }

    private static void expect(int expected, int status) throws IOException {
        if (status != expected) {
            throw new IOException("status " + status + " instead of " + expected);
        }
    }
}
