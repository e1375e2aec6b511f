package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.Ports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve screens and more on a telephone four times slower than this machine, at 400 kbit/s and 400 ms away. */
@Tag("prove")
class LighthouseTest {
    private static final double PAINTED = 2_500;
    private static final double BLOCKED = 50;

    @TempDir
    Path profile;

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
        Lighthouse.isThere();
    }

    @Test
    void aCaseworkersScreensKeepNobodyOutAndAreThereSoon() {
        var family = Story.aFamily();
        var intake = "/intake/" + Screen.INTAKE_1.begun(family);

        areSoonThere(
                Account.CASEWORKER,
                "/today",
                "/cases",
                family,
                family + "/people",
                family + "/people/1/consent",
                intake + "/1",
                intake + "/2",
                intake + "/3",
                family + "/refer");
    }

    @Test
    void aPartnersScreensKeepNobodyOutAndAreThereSoon() {
        var referred = Story.referredToPuente();
        referred.awaitStage("OFFERED");

        areSoonThere(Account.PARTNER, "/inbox", "/offers/" + referred.id());
    }

    @Test
    void theBoardKeepsNobodyOutAndIsThereSoon() {
        areSoonThere(Account.COORDINATOR, "/board");
    }

    @Test
    void figuresKeepNobodyOutAndAreThereSoon() {
        areSoonThere(Account.AUDITOR, "/figures?year=2023", "/figures/map");
    }

    private void areSoonThere(Account account, String... paths) {
        var port = Ports.free();
        try (var reader = Visitor.at(Chromium.keeping(profile, "--remote-debugging-port=" + port))
                .logsIn(account)) {
            assertThat(reader.isAskedToLogIn()).isFalse();
            var reports = Stream.of(paths)
                    .map(path -> said(path, Lighthouse.looksAt(Visitor.address(path), port)))
                    .toList();

            areGood(List.of(paths), reports);
        }
    }

    private static Lighthouse.Report said(String path, Lighthouse.Report report) {
        System.out.printf("  %-44s %s%n", path.replaceAll("[0-9a-f-]{36}|PE-\\w{8}", "*"), report.sentence());
        return report;
    }

    private static void areGood(List<String> paths, List<Lighthouse.Report> reports) {
        assertSoftly(all -> {
            for (var index = 0; index < paths.size(); index++) {
                var report = reports.get(index);
                all.assertThat(report.faults()).as(paths.get(index)).isEmpty();
                all.assertThat(report.accessibility()).as(paths.get(index)).isEqualTo(1);
                all.assertThat(report.bestPractices()).as(paths.get(index)).isEqualTo(1);
                all.assertThat(report.painted()).as(paths.get(index)).isLessThanOrEqualTo(PAINTED);
                all.assertThat(report.blocked()).as(paths.get(index)).isLessThanOrEqualTo(BLOCKED);
            }
        });
    }
}
