package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Copies;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Launcher;
import org.amparo.journeys.system.Papers;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.system.LocalSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both servers come back as they were before somebody was erased, beside the keyset of today. */
@Tag("prove")
@Order(Integer.MAX_VALUE)
class RestoredKeysTest {
    private static final String KEYS = "postgres-keys";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void besideTodaysKeysetYesterdaysKeysOpenNothingAndTodaysOpenWhoWasNotErased() throws Exception {
        var family = Story.aFamily();
        var hers = Papers.written(family, 1, "Quispe");
        var his = Papers.written(family, 2, "Mamani");
        var copy = Amparo.home().resolve("copy-with-keys");
        Copies.backUpWithKeysInto(copy);
        hers.erase();
        Launcher.run("keys", "turn");

        Copies.putBack(copy);
        putInPlaceOfTheKeys(copy.resolve(KEYS), "keys-of-today");
        for (var service : List.of(AmparoService.CASE, AmparoService.ASSISTANCE)) {
            assertThatThrownBy(() -> Amparo.system().start(service.module())).isInstanceOf(LocalSystemFailure.class);
            assertThat(Files.readString(Amparo.home().resolve(service.module() + ".log")))
                    .contains("does not belong to this database of keys");
        }

        putInPlaceOfTheKeys(Amparo.home().resolve("keys-of-today"), "keys-of-yesterday");
        for (var service : AmparoService.values()) {
            Amparo.system().start(service.module());
        }
        Eventually.holds(hers::areErased);
        his.say("Mamani");
    }

    private static void putInPlaceOfTheKeys(Path others, String aside) throws IOException {
        var here = Amparo.home().resolve(KEYS);
        Amparo.system().stop(LocalSystem.KEY_DATABASES);
        Files.move(here, Amparo.home().resolve(aside));
        Files.move(others, here);
        Amparo.system().start(LocalSystem.KEY_DATABASES);
    }
}
