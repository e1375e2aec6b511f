package org.amparo.cases.matrix;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.cases.stay.SleepStory;
import org.amparo.kit.testing.matrix.Matter;

/** Somebody who sleeps at a receiver, and who did. */
final class SleepersWorld {
    private static final String PARTNER = "partner";

    private final SleepStory sleep;

    SleepersWorld(SleepStory sleep) {
        this.sleep = sleep;
    }

    Stream<Matter> matters() {
        return Stream.of(sleepsThere(), sharesNoMore(), sharesNoContact(), hasGone());
    }

    private Matter sleepsThere() {
        return stay("sleeps there", sleep.comesTo(Sides.RECEIVER, shared()), PARTNER);
    }

    private Matter sharesNoMore() {
        var taken = shared();
        var stay = sleep.comesTo(Sides.RECEIVER, taken);
        sleep.says("SHARE_NO_MORE", taken);
        return stay("sleeps there and shares no more", stay, PARTNER);
    }

    private Matter sharesNoContact() {
        return stay("never shared it", sleep.comesTo(Sides.RECEIVER, sleep.taken("CARD", "IDENTITY")));
    }

    private Matter hasGone() {
        var taken = shared();
        var stay = sleep.comesTo(Sides.RECEIVER, taken);
        sleep.goesFrom(Sides.RECEIVER, stay, taken);
        return stay("has gone", stay);
    }

    private SleepStory.Taken shared() {
        return sleep.taken("CARD", "CONTACT", "IDENTITY", "ASSESSMENT");
    }

    private static Matter stay(String state, UUID stay, String... receivers) {
        return Sides.received("stay", state, Map.of("stay", stay.toString()), receivers);
    }
}
