package org.amparo.journeys.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Rows;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token lives on for minutes; the access of whoever was revoked does not. */
class RevokedAccountTest {
    private static final Map<AmparoService, String> DOORS = Map.of(
            AmparoService.CASE, "/cases",
            AmparoService.REFERRAL, "/referrals?box=sent",
            AmparoService.ASSISTANCE, "/deliveries");

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void whoeverIsRevokedIsNobodyInEveryServiceUntilTheyLogInAnew() {
        DOORS.forEach((service, door) -> Account.DISMISSED.reads(service, door).must(200));

        Account.ADMINISTRATOR
                .sends(
                        AmparoService.CASE,
                        "/accounts/" + Account.DISMISSED.number() + "/revocation",
                        Map.of("reason", "DEVICE_LOST"))
                .must(204);

        isNobody(AmparoService.CASE);
        Eventually.holds(() -> isNobody(AmparoService.REFERRAL));
        Eventually.holds(() -> isNobody(AmparoService.ASSISTANCE));
        Account.COLLEAGUE_OF_DISMISSED
                .reads(AmparoService.REFERRAL, "/referrals?box=received")
                .must(200);

        twoMinutesPass();
        Account.DISMISSED.logsInAnew();
        DOORS.forEach((service, door) -> Account.DISMISSED.reads(service, door).must(200));
    }

    /**
     * Tokens of any login are refused for a minute, and their time is in whole seconds: one alone could end within the
     * second of the login. Instead of waiting, the revocation grows older.
     */
    private static void twoMinutesPass() {
        DOORS.keySet()
                .forEach(service -> Rows.change(
                        service,
                        "update revoked_subject set revoked_at = revoked_at - interval '2 min' where subject = ?",
                        "user:" + Account.DISMISSED.number()));
    }

    private static void isNobody(AmparoService service) {
        var answer = Account.DISMISSED.reads(service, DOORS.get(service)).must(401);
        assertThat(answer).isEqualTo(Account.NOBODY.reads(service, DOORS.get(service)));
    }
}
