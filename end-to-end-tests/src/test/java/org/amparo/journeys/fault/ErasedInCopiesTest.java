package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Dump;
import org.amparo.journeys.system.Launcher;
import org.amparo.journeys.system.Papers;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever asked to be erased is in no copy either: not even for somebody with dumps of both databases from before. */
class ErasedInCopiesTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void dumpsOfDataAndKeysFromBeforeOpenNothingOfHerBesideTodaysKeysetAndOthersOpen() throws Exception {
        var family = Story.aFamily();
        var hers = Papers.written(family, 1, "Quispe");
        var his = Papers.written(family, 2, "Mamani");
        var copy = Copy.taken();
        hers.erase();

        // Until the turn a copy of both opens her papers: the certificate has no second date yet, and says so.
        assertThat(hers.areUnreadableInCopies()).isFalse();
        copy.bringBack();
        hers.say("Quispe");
        copy.takeAway();

        Launcher.run("keys", "turn");

        assertThat(hers.areUnreadableInCopies()).isTrue();
        copy.bringBack();
        try {
            hers.read().mustRefuse(500, "not-as-written");
            assertThat(hers.read().text()).doesNotContain("Quispe");
            his.say("Mamani");
        } finally {
            copy.takeAway();
        }
        hers.areErased();
    }

    /** Dumps of both databases, in the hands of somebody who writes to both. */
    private record Copy(Dump data, Dump keys) {
        static Copy taken() {
            return new Copy(
                    Dump.of(AmparoService.CASE, "sealed_block"), Dump.ofKeys(AmparoService.CASE, "wrapped_key"));
        }

        /** What was erased lies there again, and nothing says that it was. */
        void bringBack() {
            keys.change("create table if not exists certificate_kept_aside (like erasure including all)");
            keys.change("insert into certificate_kept_aside select * from erasure on conflict do nothing");
            keys.change("delete from erasure");
            keys.putBackWhatIsGone("wrapped_key");
            data.putBackWhatIsGone("sealed_block");
        }

        /** A key that was wrapped before the turn is nobody's, and would stand in the way of the next one. */
        void takeAway() {
            keys.change("insert into erasure select * from certificate_kept_aside");
            keys.change("delete from wrapped_key w using erasure e where e.owner = w.owner");
            keys.change("delete from wrapped_key where key_id <> (select key_id from current_key)");
            keys.change("drop table certificate_kept_aside");
        }
    }
}
