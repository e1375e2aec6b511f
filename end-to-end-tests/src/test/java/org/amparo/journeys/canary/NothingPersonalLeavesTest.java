package org.amparo.journeys.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Answer;
import org.amparo.journeys.system.Copies;
import org.amparo.journeys.system.Dump;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Launcher;
import org.amparo.journeys.system.Rows;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names, numbers, places and sentences are entered wherever they may be, opened, searched for, copied and refused;
 * afterwards none of them is found by anybody who may not read it: in what lies on the disk, in a dump or a backup, in what
 * was refused, in what services say of themselves.
 */
class NothingPersonalLeavesTest {
    private static final Canaries CANARIES = Planted.canaries();
    private static final Pattern KEY = Pattern.compile("\"(?:value|encryptedKeyset)\":\\s*\"([^\"]+)\"");
    private static final List<String> ABOUT_THEMSELVES = List.of(
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started",
            "/q/health/well",
            "/q/health/group",
            "/q/openapi",
            "/q/swagger-ui",
            "/q/metrics",
            "/q/info",
            "/q/dev",
            "/q/arc");

    @TempDir
    static Path backups;

    private static List<Answer> refusals = List.of();

    @BeforeAll
    static void theWordsAreEnteredAndABackupIsTaken() throws Exception {
        Amparo.running();
        var family = Entered.everywhere();
        new Decided(family).everything();
        refusals = Refusals.about(family);
        for (var service : AmparoService.values()) {
            awaitEverythingIsOut(service);
        }
        Copies.backUpInto(backups.resolve("copy"));
    }

    @Test
    void noRefusalRepeatsInHeadersOrBodyWhatWasSent() {
        assertThat(refusals)
                .hasSizeGreaterThan(60)
                .allMatch(refusal -> refusal.status() >= 400 && refusal.status() < 500);
        assertThat(refusals).allSatisfy(refusal -> assertThat(CANARIES.in(Refusals.whole(refusal)))
                .as("refusal: %s", refusal)
                .isEmpty());
    }

    @Test
    void noServiceTellsThemOfItself() throws Exception {
        for (var service : AmparoService.values()) {
            for (var path : ABOUT_THEMSELVES) {
                var answer = Account.NOBODY.reads(service, path);
                assertThat(CANARIES.in(Refusals.whole(answer)))
                        .as("%s of %s", path, service.module())
                        .isEmpty();
            }
            // Well or not: other tests leave records that no service can read.
            assertThat(Account.NOBODY.reads(service, "/q/health").text()).contains("held-events");
        }
        assertThat(CANARIES.in(Launcher.run("status"))).isEmpty();
    }

    @Test
    void noDumpInPlainTextHoldsThem() {
        var dumps = new ArrayList<>(
                List.of(Dump.ofAccounts(), Dump.ofKeys(AmparoService.CASE), Dump.ofKeys(AmparoService.ASSISTANCE)));
        for (var service : AmparoService.values()) {
            dumps.add(Dump.of(service));
        }

        for (var dump : dumps) {
            assertThat(dump.tables()).isNotEmpty().allSatisfy((table, rows) -> assertThat(CANARIES.in(rows))
                    .as("%s of %s", table, dump.url())
                    .isEmpty());
        }
        assertThat(new Canaries(List.of("PE-CASA-ABIERTA"))
                        .in(Dump.of(AmparoService.CASE, "case_file").tables().get("case_file")))
                .as("what is no secret is found in one")
                .hasSize(1);
    }

    @Test
    void neitherTheDiskNorABackupHoldsThem() {
        assertThat(CANARIES.below(backups, file -> true)).isEmpty();
        assertThat(CANARIES.below(Amparo.home(), NothingPersonalLeavesTest::mayHoldIt))
                .isEmpty();
    }

    @Test
    void aBackupHoldsNoKey() throws IOException {
        var keys = new ArrayList<String>();
        for (var folder : List.of("keys", "master-keys")) {
            try (var files = Files.walk(Amparo.home().resolve(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
                }
            }
        }

        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(new Canaries(keys).below(backups, file -> true)).isEmpty();
        try (var parts = Files.list(backups.resolve("copy"))) {
            assertThat(parts.map(Path::getFileName)).containsExactly(Path.of("postgres"));
        }
    }

    private static void awaitEverythingIsOut(AmparoService service) {
        Eventually.holds(() -> assertThat(Rows.count(service, "select count(*) from outbox where published_at is null"))
                .isZero());
    }

    /** The program of Keycloak is not of this run; everything else is: databases, keys, logs of the broker, logs. */
    private static boolean mayHoldIt(Path file) {
        return !file.startsWith("keycloak");
    }
}
