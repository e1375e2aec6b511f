package org.amparo.reporting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amparo.reporting.imports.Tables.HEADING;
import static org.amparo.reporting.imports.Tables.OFFICER;
import static org.amparo.reporting.imports.Tables.checked;
import static org.amparo.reporting.imports.Tables.read;
import static org.amparo.reporting.imports.Tables.sent;
import static org.amparo.reporting.imports.Tables.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ImportResourceTest {
    @Test
    void replacesWhatItsSourceSaidAboutTheSameYearsAndNothingElse() {
        sent("REPLACED", HEADING + "2060,Peru,1\n2060,Chile,2\n2061,Peru,3\n")
                .then()
                .statusCode(201);
        sent("ANOTHER", HEADING + "2060,Peru,9\n").then().statusCode(201);

        sent("REPLACED", HEADING + "2060,Peru,10\n").then().statusCode(201);

        assertThat(targets(2060)).containsExactlyInAnyOrder("ANOTHER PER 9", "REPLACED PER 10");
        assertThat(targets(2061)).containsExactly("REPLACED PER 3");
    }

    @Test
    void isKeptInAHistoryThatTellsWhoWhenAndWhat() {
        var location = sent("TOLD", HEADING + "2062,Peru,1\n2063,Peru,1\n").getHeader("Location");

        read(location)
                .then()
                .statusCode(200)
                .body("kind", equalTo("PLAN_FIGURES"))
                .body("source", equalTo("TOLD"))
                .body("title", equalTo("Test"))
                .body("years", contains(2062, 2063))
                .body("rows", equalTo(2))
                .body("madeBy", equalTo("user:" + OFFICER.id()))
                .body("madeAt", startsWith("20"))
                .body("fileHash", matchesPattern("[0-9a-f]{64}"))
                .body("undoneAt", nullValue());
        OFFICER.reads().get("/figure-imports").then().body("source", hasItem("TOLD"));
        assertThat(Rows.of("select action from ledger_leaf where action = 'import-figures'"))
                .isNotEmpty();
    }

    @Test
    void isUndoneBackToTheImportBeforeIt() {
        var first = sent("UNDONE", HEADING + "2064,Peru,1\n").getHeader("Location");
        var second = sent("UNDONE", HEADING + "2064,Peru,2\n").getHeader("Location");

        undone(first).then().statusCode(409).body("type", equalTo("urn:amparo:problem:not-the-latest-import"));
        assertThat(targets(2064)).containsExactly("UNDONE PER 2");
        undone(second).then().statusCode(204);
        assertThat(targets(2064)).containsExactly("UNDONE PER 1");
        read(second).then().body("undoneBy", equalTo("user:" + OFFICER.id()));
        undone(second).then().statusCode(409).body("type", equalTo("urn:amparo:problem:import-is-undone"));
        undone(first).then().statusCode(204);
        assertThat(targets(2064)).isEmpty();
    }

    @Test
    void isOnlyCheckedWhenAskedAndSaysWhatItWouldReplace() {
        var location = sent("CHECKED", HEADING + "2065,Peru,1\n").getHeader("Location");
        var before = Rows.count("figure_import");

        checked("CHECKED", HEADING + "2065,Peru,2\n2065,Chile,2\n2066,Peru,3\n")
                .then()
                .statusCode(200)
                .body("kind", equalTo("PLAN_FIGURES"))
                .body("rows", equalTo(3))
                .body("years.year", contains(2065, 2066))
                .body("years.rows", contains(2, 1))
                .body("years[0].replaces", equalTo(location.substring(location.lastIndexOf('/') + 1)))
                .body("years[1].replaces", nullValue())
                .body("sameFile", nullValue());
        checked("CHECKED", HEADING + "2065,Peru,1\n").then().body("sameFile", not(nullValue()));
        checked("CHECKED", HEADING + "2065,Lima,1\n").then().statusCode(422);
        assertThat(Rows.count("figure_import")).isEqualTo(before);
        assertThat(targets(2065)).containsExactly("CHECKED PER 1");
    }

    @Test
    void isTakenWholeOrNotAtAllAndAllThatIsWrongIsTold() {
        var answer = sent("FAULTY", HEADING + "2067,Peru,1\n2067,Lima,1\n1900,Chile,x\n2067,Peru,2\n");

        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:amparo:problem:table-has-faults"))
                .body("total", equalTo(4))
                .body("faults.line", contains(4, 5, 5, 6))
                .body("faults.code", contains("unknown-code", "not-a-year", "not-a-number", "doubled-row"))
                .body("faults[0].column", equalTo("Platform (#region+platform)"))
                .body("faults[0].sentence", equalTo("This is not one of the codes of this column."));
        assertThat(answer.asString()).doesNotContain("Lima");
        assertThat(targets(2067)).isEmpty();
    }

    @Test
    void thatWasFaultyIsSentAgainUnderTheSameKeyWhenItIsMended() {
        var key = UUID.randomUUID().toString();
        sent("MENDED", (HEADING + "2068,Lima,1\n").getBytes(UTF_8), key).then().statusCode(422);

        sent("MENDED", (HEADING + "2068,Peru,1\n").getBytes(UTF_8), key).then().statusCode(201);
    }

    @Test
    void sentTwiceIsTakenOnce() {
        var key = UUID.randomUUID().toString();
        var table = (HEADING + "2069,Peru,1\n").getBytes(UTF_8);
        var first = sent("TWICE", table, key);

        var second = sent("TWICE", table, key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        sent("TWICE", (HEADING + "2069,Peru,2\n").getBytes(UTF_8), key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:amparo:problem:idempotency-key-of-another-command"));
        assertThat(targets(2069)).containsExactly("TWICE PER 1");
    }

    @Test
    void atTheSameTimeAsAnotherOneStandsWholeAndOneOfThemLast() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tables = Stream.of(1, 2, 3, 4)
                    .<Callable<Integer>>map(
                            target -> () -> sent("RACED", racing(target)).statusCode())
                    .toList();
            assertThat(threads.invokeAll(tables)).extracting(Future::get).containsOnly(201);
        }

        var last = targets(2071).getFirst().substring("RACED PER ".length());
        assertThat(targets(2070)).containsExactlyInAnyOrder("RACED PER " + last, "RACED CHL " + last);
    }

    @Test
    void ofTenMegabytesOrOfTooManyRowsIsNotTaken() {
        sent("LONG", HEADING + "2072,Peru,1\n".repeat(900_000))
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:amparo:problem:body-too-long"));
        sent("LONG", HEADING + "2072,Peru,1\n".repeat(5_001))
                .then()
                .statusCode(422)
                .body("total", equalTo(5_000))
                .body("faults.size()", equalTo(200));
        sent("LONG", "").then().statusCode(422).body("faults.code", contains("empty-file"));
    }

    @Test
    void needsASourceATitleAKeyAndTheRightWord() {
        var table = (HEADING + "2073,Peru,1\n").getBytes(UTF_8);
        var key = UUID.randomUUID().toString();
        for (var said : List.of(
                "",
                "?source=ONLY-ONE",
                "?title=T&source=OK-1",
                "?title=Test&source=no-capitals",
                "?title=a%0Ab%0Ac&source=OK-1",
                "?title=%20%20%20%20&source=OK-1")) {
            Tables.to("/plan-figures/imports" + said, table, key)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:amparo:problem:invalid-parameter"));
        }
        OFFICER.reads()
                .contentType("text/csv")
                .body(table)
                .post("/plan-figures/imports?title=Test&source=OK-1")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:amparo:problem:no-idempotency-key"));
        OFFICER.sends("{}")
                .post("/plan-figures/imports?title=Test&source=OK-1")
                .then()
                .statusCode(415);
        undone("/figure-imports/" + UUID.randomUUID()).then().statusCode(404);
        undone("/figure-imports/nothing").then().statusCode(404);
    }

    @Test
    void isForTheFiguresOfficerAlone() {
        var table = (HEADING + "2073,Peru,1\n").getBytes(UTF_8);
        for (var role : List.of("auditor", "reporting-officer", "administrator", "caseworker")) {
            var organisation = role.equals("auditor") || role.equals("administrator") ? "" : "PE-CASA-ABIERTA";
            TestUser.of("another", organisation, "", role)
                    .reads()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("text/csv")
                    .body(table)
                    .post("/plan-figures/imports?title=Test&source=OK-1")
                    .then()
                    .statusCode(403);
        }
        TestUser.of("ada", "", "", "auditor")
                .reads()
                .get("/figure-imports")
                .then()
                .statusCode(403);
    }

    private static String racing(int target) {
        return HEADING + "2070,Peru,%1$d\n2070,Chile,%1$d\n2071,Peru,%1$d\n".formatted(target);
    }

    /** What stands: source, platform and target of each line. */
    private static List<String> targets(int year) {
        return Rows.of("""
                        select s.source || ' ' || f.platform || ' ' || f.target as line
                        from plan_figure f join figure_import_in_force s on s.import = f.import and s.year = f.year
                        where f.year = ?""", year).stream()
                .map(row -> row.get("line").toString())
                .toList();
    }
}
