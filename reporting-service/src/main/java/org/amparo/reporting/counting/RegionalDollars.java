package org.amparo.reporting.counting;

/**
 * Money of the region, as printed for it. It is not the sum of its platforms: regional and multi-country activities belong to none
 * (R4V end-year report 2023, note on funding). So it cannot be made from theirs, nor added to.
 */
public record RegionalDollars(long dollars) {
    /** Whether the region has at least what its platforms have together, as it must. */
    public boolean covers(PlatformDollars platforms) {
        return dollars >= platforms.dollars();
    }

    /**
     * What belongs to no platform.
     *
     * @throws IllegalArgumentException when the platforms together have more than the region
     */
    public long beyond(PlatformDollars platforms) {
        if (!covers(platforms)) {
            throw new IllegalArgumentException("platforms have more than their region");
        }
        return dollars - platforms.dollars();
    }
}
