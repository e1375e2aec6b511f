package org.amparo.assistance.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.kit.testing.KeyTable;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

/** Somebody looks for a shelter whose address they must not know. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class HiddenShelterTest {
    private static final String NOWHERE = "/shelters/00000000";

    @Test
    void toAnotherOrganisationAPlaceIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var place = Shelters.registeredWithAddress(4);
        var change = Map.of("capacity", 1, "open", false);

        assertSame(
                Shelters.ELSEWHERE.reads().get(place),
                Shelters.ELSEWHERE.reads().get(NOWHERE));
        assertSame(
                Shelters.ELSEWHERE.reads().get(place + "/address"),
                Shelters.ELSEWHERE.reads().get(NOWHERE + "/address"));
        assertSame(
                Shelters.ELSEWHERE.sends(change).header("If-Match", "\"1\"").put(place),
                Shelters.ELSEWHERE.sends(change).header("If-Match", "\"1\"").put(NOWHERE));
        assertSame(
                Shelters.ELSEWHERE
                        .sends(Shelters.address())
                        .header("If-Match", "\"1\"")
                        .put(place + "/address"),
                Shelters.ELSEWHERE
                        .sends(Shelters.address())
                        .header("If-Match", "\"1\"")
                        .put(NOWHERE + "/address"));
        assertThat(Shelters.ELSEWHERE.reads().get("/shelters").asString()).doesNotContain(Shelters.token(place));
    }

    @Test
    void noOtherRoleLearnsWhetherThereIsAPlaceAlsoNotInItsOwnOrganisation() {
        var place = Shelters.registeredWithAddress(4);

        Stream.of("caseworker", "supervisor", "data-protection-officer", "reporting-officer", "administrator")
                .map(role -> TestUser.of(role, "EC-PUENTE", "ECU", role))
                .forEach(user -> List.of("", "/address")
                        .forEach(what -> assertSame(
                                403,
                                user.reads().get(place + what),
                                user.reads().get(NOWHERE + what))));
    }

    @Test
    void inPlainTextTheAddressLiesInNoTable() {
        Shelters.registeredWithAddress(4);

        var rows =
                Rows.of("select table_name as name from information_schema.tables where table_schema = 'public'")
                        .stream()
                        .flatMap(table -> Rows.of("select t::text as line from " + table.get("name") + " t").stream())
                        .map(row -> String.valueOf(row.get("line")))
                        .toList();

        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(rows).noneMatch(row -> row.contains(Shelters.CANARY) || row.contains(hex(Shelters.CANARY)));
    }

    @Test
    void anAddressMovedToAnotherPlaceOfTheSameOrganisationIsRefused() {
        var place = Shelters.registeredWithAddress(4);
        var other = Shelters.registeredWithAddress(4);

        Rows.change("""
                update sealed_block b set sealed = (select s.sealed from sealed_block s
                    join shelter_place p on p.id = s.row_id where p.token = ?)
                from shelter_place q where q.id = b.row_id and q.token = ?""", Shelters.token(place), Shelters.token(other));

        var refused = Shelters.LUIS.reads().get(other + "/address");
        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.asString()).contains("not-as-written").doesNotContain(Shelters.CANARY);
    }

    @Test
    void whileTheKeysAreAwayNothingIsShownAndNothingIsLost() {
        var place = Shelters.registeredWithAddress(4);

        KeyTable.whileAway(() -> {
            Shelters.LUIS.reads().get(place + "/address").then().statusCode(503);
            Shelters.LUIS.reads().get(place).then().statusCode(200);
        });

        Shelters.LUIS.reads().get(place + "/address").then().statusCode(200);
    }

    @Test
    void aRefusalDoesNotRepeatWhatWasTyped() {
        var place = Shelters.registered(4);
        var tooLong = Shelters.address();
        tooLong.put("telephone", Shelters.CANARY.repeat(3));

        var refused = Shelters.LUIS.sends(tooLong).header("If-Match", "\"0\"").put(place + "/address");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).doesNotContain("Canario");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSame(Response forbidden, Response absent) {
        assertSame(404, forbidden, absent);
    }

    private static void assertSame(int status, Response forbidden, Response absent) {
        assertThat(forbidden.statusCode()).isEqualTo(status);
        assertThat(forbidden.asString()).isEqualTo(absent.asString());
        assertThat(forbidden.headers().asList().toString())
                .isEqualTo(absent.headers().asList().toString());
    }
}
