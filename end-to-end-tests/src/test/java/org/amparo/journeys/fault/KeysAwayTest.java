package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Answer;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Papers;
import org.amparo.journeys.system.Shelter;
import org.amparo.journeys.system.Story;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.system.LocalSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the keys nothing sealed is shown or lost, and whoever needs none works on. */
class KeysAwayTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void whileTheKeysAreAwayNothingSealedIsShownOrLostAndThePlainPartsGoOn() {
        var referred = openedWithIdentity();
        var papers = new Papers(referred.family(), 1);
        var before = papers.read().must(200);
        var shelter = Shelter.opened();

        Amparo.system().stop(LocalSystem.KEY_DATABASES);
        try {
            isAway(papers.read());
            isAway(papers.write("Mamani", before.etag()));
            isAway(referred.opens(Account.PARTNER));
            isAway(shelter.address());
            plainPartsGoOn(referred);
        } finally {
            Amparo.system().start(LocalSystem.KEY_DATABASES);
        }

        Eventually.holds(() -> assertThat(papers.read().must(200)).isEqualTo(before));
        Eventually.holds(shelter::showsItsAddress);
        assertThat(referred.opens(Account.PARTNER).must(200).text()).contains("Quispe");
        papers.write("Mamani", before.etag()).must(204);
        papers.say("Mamani");
        Invariants.hold();
    }

    /** Nothing of what was asked for, and a sentence about what to do. */
    private static void isAway(Answer answer) {
        answer.mustRefuse(503, "busy");
        assertThat(answer.at("/title")).contains("database is away", "Nothing was changed");
        assertThat(answer.text()).doesNotContain("Quispe");
    }

    private static void plainPartsGoOn(Story.Referred referred) {
        Account.CASEWORKER.reads(AmparoService.CASE, referred.family()).must(200);
        Account.CASEWORKER.reads(AmparoService.CASE, "/cases").must(200);
        Story.timeline(referred.family());
        referred.seenBy(Account.PARTNER).must(200);
        Account.PARTNER.reads(AmparoService.ASSISTANCE, "/shelters").must(200);
        Story.referredToPuente().awaitStage("OFFERED");
    }

    private static Story.Referred openedWithIdentity() {
        var family = Story.aFamily();
        Papers.written(family, 1, "Quispe");
        var consent = new HashMap<>(Story.consent(1, Story.PUENTE));
        consent.put("blocks", List.of("CARD", "IDENTITY"));
        Account.CASEWORKER
                .sends(AmparoService.CASE, family + "/people/1/consents", consent)
                .must(201);
        var referred = new Story.Referred(
                family, Story.refers(family, List.of(1), Story.PUENTE).must(202).madeId());
        referred.awaitStage("OFFERED");
        referred.accepts(Account.PARTNER).must(204);
        Eventually.holds(() ->
                assertThat(referred.opens(Account.PARTNER).must(200).text()).contains("Quispe"));
        return referred;
    }

    @Test
    @Tag("prove")
    void withAnotherServicesKeysetItDoesNotStartAndWithItsOwnItDoes(@TempDir Path aside) throws Exception {
        var shelter = Shelter.opened();

        doesNotStart(aside, () -> copy(keyset(AmparoService.CASE), keyset(AmparoService.ASSISTANCE)))
                .contains("does not open with this master key");

        Eventually.holds(shelter::showsItsAddress);
    }

    @Test
    @Tag("prove")
    void aKeysetThatIsMissingReadableByOthersOrOfAnotherDatabaseIsRefusedWithItsSentence(@TempDir Path aside)
            throws Exception {
        var shelter = Shelter.opened();
        var keyset = keyset(AmparoService.ASSISTANCE);

        doesNotStart(aside, () -> Files.delete(keyset)).contains("key-encryption.json is missing");
        doesNotStart(aside, () -> Files.setPosixFilePermissions(keyset, PosixFilePermissions.fromString("rw-r--r--")))
                .contains("key-encryption.json is readable by others");
        doesNotStart(aside, () -> {
                    copy(keyset(AmparoService.CASE), keyset);
                    copy(master(AmparoService.CASE), master(AmparoService.ASSISTANCE));
                })
                .contains("does not belong to this database of keys");

        Eventually.holds(shelter::showsItsAddress);
    }

    private interface Mischief {
        void done() throws IOException;
    }

    /** What assistance-service says when it ends; afterwards it runs again, with its own keys. */
    private static org.assertj.core.api.AbstractStringAssert<?> doesNotStart(Path aside, Mischief mischief)
            throws IOException {
        var service = AmparoService.ASSISTANCE;
        Amparo.system().stop(service.module());
        copy(keyset(service), aside.resolve("keyset"));
        copy(master(service), aside.resolve("master"));
        try {
            mischief.done();
            assertThatThrownBy(() -> Amparo.system().start(service.module()))
                    .isInstanceOf(LocalSystemFailure.class)
                    .hasMessageContaining("ended while starting");
            return assertThat(Files.readString(Amparo.home().resolve(service.module() + ".log")));
        } finally {
            copy(aside.resolve("keyset"), keyset(service));
            copy(aside.resolve("master"), master(service));
            Amparo.system().start(service.module());
        }
    }

    private static Path keyset(AmparoService service) {
        return keys().of(service).resolve("key-encryption.json");
    }

    private static Path master(AmparoService service) {
        return keys().masterKeyOf(service);
    }

    private static KeyFiles keys() {
        return new KeyFiles(Amparo.home().resolve("keys"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
