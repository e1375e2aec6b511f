package org.amparo.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;

/** Whether two samples look drawn from one: by ranks (Mann-Whitney) and by the widest gap (Kolmogorov-Smirnov). */
public final class TwoSamples {
    private final double rankSum;
    private final double ties;
    private final double gap;
    private final int one;
    private final int other;

    private record Value(long value, boolean isFirst) {}

    public TwoSamples(long[] first, long[] second) {
        one = first.length;
        other = second.length;
        var all = new ArrayList<Value>();
        for (var value : first) {
            all.add(new Value(value, true));
        }
        for (var value : second) {
            all.add(new Value(value, false));
        }
        all.sort(Comparator.comparingLong(Value::value));
        var sum = 0.0;
        var tied = 0.0;
        var widest = 0.0;
        var seenOfFirst = 0;
        for (var from = 0; from < all.size(); ) {
            var to = from;
            var ofFirst = 0;
            while (to < all.size() && all.get(to).value() == all.get(from).value()) {
                ofFirst += all.get(to).isFirst() ? 1 : 0;
                to++;
            }
            double many = to - from;
            // Equal values share the middle of their ranks.
            sum += ofFirst * (from + 1 + to) / 2.0;
            tied += many * many * many - many;
            seenOfFirst += ofFirst;
            widest = Math.max(widest, Math.abs(seenOfFirst / (double) one - (to - seenOfFirst) / (double) other));
            from = to;
        }
        rankSum = sum;
        ties = tied;
        gap = widest;
    }

    /** How often a value of the first sample is above one of the second: 0.5 where nothing can be told. */
    public double share() {
        return (rankSum - one * (one + 1) / 2.0) / ((double) one * other);
    }

    /** In standard deviations; beyond 2.58 once in a hundred when nothing differs. */
    public double z() {
        double all = one + other;
        var variance = one * (double) other / 12 * (all + 1 - ties / (all * (all - 1)));
        return variance == 0 ? 0 : (share() - 0.5) * one * other / Math.sqrt(variance);
    }

    /** The widest gap between the two distributions. */
    public double gap() {
        return gap;
    }

    /** What the gap stays below ninety-nine times in a hundred when nothing differs. */
    public double gapByChance() {
        return 1.628 * Math.sqrt((one + other) / ((double) one * other));
    }

    public String sentence() {
        return String.format(
                Locale.ROOT,
                "Mann-Whitney z %.2f (within 2.58 by chance, 99 %%), share %.3f; Kolmogorov-Smirnov D %.3f (below %.3f by chance)",
                z(),
                share(),
                gap(),
                gapByChance());
    }
}
