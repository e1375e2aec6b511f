package org.amparo.kit.testing;

import java.util.function.LongConsumer;

/** Worlds that are drawn, one after the other: whichever one fails is drawn again by its seed. */
public final class Worlds {
    private Worlds() {}

    /** Looks at so many of them, from the seed of {@code -Damparo.seed} on. */
    public static void each(int worlds, LongConsumer holdsIn) {
        var first = Long.getLong("amparo.seed", System.nanoTime());
        System.out.println("Worlds from seed " + first + " on");
        for (var seed = first; seed < first + worlds; seed++) {
            try {
                holdsIn.accept(seed);
            } catch (AssertionError different) {
                throw new AssertionError("in the world of -Damparo.worlds=1 -Damparo.seed=" + seed, different);
            }
        }
    }
}
