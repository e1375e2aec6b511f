package org.amparo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TwoSamplesTest {
    private static final double BY_CHANCE = 2.58;

    @Test
    void ofAFewValuesSaysWhatIsCountedByHand() {
        var samples = new TwoSamples(new long[] {1, 4, 5}, new long[] {2, 3, 4});

        // Above one of the others: 0, then 2 and a half, then 3, of 9 pairs.
        assertThat(samples.share()).isCloseTo(5.5 / 9, within(1e-9));
        assertThat(samples.gap()).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void whatIsDrawnAlikeIsNotToldApart() {
        var chance = new Random(7);
        var samples = new TwoSamples(drawn(chance, 1_000, 0), drawn(chance, 1_000, 0));

        assertThat(samples.z()).isBetween(-BY_CHANCE, BY_CHANCE);
        assertThat(samples.gap()).isLessThan(samples.gapByChance());
    }

    @Test
    void aTenthOfTheSpreadMoreIsFoundAmongManyByTheRanks() {
        var chance = new Random(7);
        var samples = new TwoSamples(drawn(chance, 5_000, 100), drawn(chance, 5_000, 0));

        assertThat(samples.z()).isGreaterThan(BY_CHANCE);
        assertThat(samples.share()).isGreaterThan(0.5);
    }

    @Test
    void anotherSpreadAroundTheSameMiddleIsFoundByTheGap() {
        var chance = new Random(7);
        var wider =
                LongStream.of(drawn(chance, 2_000, 0)).map(value -> 3 * value).toArray();
        var samples = new TwoSamples(wider, drawn(chance, 2_000, 0));

        assertThat(samples.gap()).isGreaterThan(samples.gapByChance());
    }

    @Test
    void whereAllIsOneValueNothingIsTold() {
        var samples = new TwoSamples(new long[] {5, 5}, new long[] {5, 5, 5});

        assertThat(samples.share()).isEqualTo(0.5);
        assertThat(samples.z()).isZero();
        assertThat(samples.gap()).isZero();
    }

    private static long[] drawn(Random chance, int many, long above) {
        return LongStream.range(0, many)
                .map(one -> Math.round(chance.nextGaussian() * 1_000) + above)
                .toArray();
    }
}
