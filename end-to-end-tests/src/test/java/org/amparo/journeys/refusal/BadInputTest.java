package org.amparo.journeys.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Answer;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is a problem that says which field and not what was in it, and nothing is kept. */
class BadInputTest {
    private static final String SECRET = "Maria-Quispe-Mamani";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    static Stream<Arguments> badCases() throws Exception {
        var good = JSON.writeValueAsString(Story.aCaseOfThree(Story.yesterday()));
        return Stream.of(
                Arguments.of("cut off in the middle", good.substring(0, 40) + SECRET, "unreadable-body"),
                Arguments.of("not JSON", "<case>" + SECRET + "</case>", "unreadable-body"),
                Arguments.of("nothing", "", "unreadable-body"),
                Arguments.of("the word null", "null", "unreadable-body"),
                Arguments.of("an unknown field", with("name", SECRET), "unknown-field"),
                Arguments.of("an unknown country", with("country", SECRET), "invalid-value"),
                Arguments.of("a country Amparo does not work in", with("country", "CHN"), "invalid-value"),
                Arguments.of("an unknown kind of case", with("caseType", SECRET), "invalid-value"),
                Arguments.of("a number for a code", with("securityLevel", 1), "invalid-value"),
                Arguments.of("a text of 70,000 letters", with("admin1", SECRET.repeat(3_700)), "invalid-value"),
                Arguments.of("a place of another country", with("admin1", "EC-P"), "invalid-value"),
                Arguments.of("nobody", with("people", List.of()), "invalid-value"),
                Arguments.of("a list for a code", with("caseType", List.of(SECRET)), "invalid-value"),
                Arguments.of(
                        "somebody who comes tomorrow",
                        Story.aCaseOfThree(LocalDate.now(ZoneOffset.UTC).plusDays(2)),
                        "came-too-long-ago"),
                Arguments.of(
                        "a day that does not exist",
                        good.replace(Story.yesterday().toString(), "2026-02-30"),
                        "invalid-value"));
    }

    private static Map<String, Object> with(String field, Object value) {
        var changed = new HashMap<>(Story.aCaseOfThree(Story.yesterday()));
        changed.put(field, value);
        return changed;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badCases")
    void aBadCaseIsRefusedAndNotRepeated(String description, Object body, String code) {
        var kept = Rows.count(AmparoService.CASE, "select count(*) from case_file");

        var answer = Account.CASEWORKER.sends(AmparoService.CASE, "/cases", body);

        refused(answer, code);
        assertThat(Rows.count(AmparoService.CASE, "select count(*) from case_file"))
                .isEqualTo(kept);
    }

    @Test
    void aDeliveryOfLessThanNothingOrInTheFutureIsRefused() {
        var referred = Story.acceptedByPuente();
        var nights = Story.nights(referred.opens(Account.PARTNER).must(200));
        var kept = Rows.count(AmparoService.ASSISTANCE, "select count(*) from delivery");

        refused(delivers(nights, "quantity", -2), "invalid-value");
        refused(delivers(nights, "quantity", 0), "invalid-value");
        refused(delivers(nights, "quantity", "two"), "invalid-value");
        refused(delivers(nights, "unit", SECRET), "invalid-value");
        refused(
                delivers(
                        nights, "day", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString()),
                "day-out-of-reach");
        refused(delivers(nights, "caseFile", SECRET), "invalid-value");
        assertThat(Rows.count(AmparoService.ASSISTANCE, "select count(*) from delivery"))
                .isEqualTo(kept);
    }

    private static Answer delivers(Map<String, Object> nights, String field, Object value) {
        var changed = new HashMap<>(nights);
        changed.put(field, value);
        return Account.PARTNER.sends(AmparoService.ASSISTANCE, "/deliveries", changed);
    }

    @Test
    void aCommandWithoutAKeyIsRefused() {
        refused(
                Account.CASEWORKER.sendsWithoutKey(AmparoService.CASE, "/cases", Story.aCaseOfThree(Story.yesterday())),
                "no-idempotency-key");
        refused(
                Account.CASEWORKER.sends(AmparoService.CASE, "/cases", Story.aCaseOfThree(Story.yesterday()), "short"),
                "no-idempotency-key");
    }

    @Test
    void aPageMarkerOfSomebodyElseOpensNothing() {
        for (var number = 0; number < 2; number++) {
            Story.aFamily();
        }
        var page = Account.CASEWORKER.reads(AmparoService.CASE, "/cases?size=1").must(200);
        var marker = page.at("/next");

        assertThat(marker).isNotEmpty();
        Account.CASEWORKER
                .reads(AmparoService.CASE, "/cases?size=1&after=" + marker)
                .must(200);
        refused(Account.WORKER_ELSEWHERE.reads(AmparoService.CASE, "/cases?size=1&after=" + marker), "foreign-cursor");
        refused(Account.CASEWORKER.reads(AmparoService.CASE, "/cases?status=CLOSED&after=" + marker), "foreign-cursor");
        refused(Account.CASEWORKER.reads(AmparoService.CASE, "/cases?after=" + SECRET), "foreign-cursor");
    }

    @Test
    void addressesThatMakeNoSenseAreRefused() {
        for (var path : List.of("/cases/" + SECRET, "/cases?status=" + SECRET, "/disclosures/" + SECRET)) {
            var answer = (path.startsWith("/d") ? Account.PARTNER : Account.CASEWORKER).reads(AmparoService.CASE, path);
            assertThat(answer.status()).isIn(400, 404);
            refused(answer);
        }
    }

    @Test
    void twoMegabytesAreRefused() {
        var answer = Account.CASEWORKER.sends(AmparoService.CASE, "/cases", with("admin1", "A".repeat(2_000_000)));

        refused(answer, "body-too-long");
    }

    private static void refused(Answer answer, String code) {
        refused(answer);
        assertThat(answer.at("/type")).isEqualTo("urn:amparo:problem:" + code);
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain(SECRET);
        assertThat(answer.headers().toString()).doesNotContain(SECRET);
    }
}
