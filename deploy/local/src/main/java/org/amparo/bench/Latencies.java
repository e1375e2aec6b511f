package org.amparo.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of many repetitions of one thing, in microseconds. */
@SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of numbers, made here and never handed out
record Latencies(long[] sortedMicros, double seconds) {

    static Latencies of(long[] micros, double seconds) {
        var sorted = micros.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, seconds);
    }

    double perSecond() {
        return sortedMicros.length / seconds;
    }

    double millis(double quantile) {
        if (sortedMicros.length == 0) {
            return Double.NaN;
        }
        var index = (int) Math.ceil(quantile * sortedMicros.length) - 1;
        return sortedMicros[Math.clamp(index, 0, sortedMicros.length - 1)] / 1000.0;
    }

    String sentence() {
        return String.format(
                Locale.ROOT,
                "%8.1f/s   p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms",
                perSecond(),
                millis(0.50),
                millis(0.95),
                millis(0.99));
    }
}
