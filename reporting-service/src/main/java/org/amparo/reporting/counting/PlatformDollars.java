package org.amparo.reporting.counting;

/** Money of one platform or of several together: never of the region, which has money that belongs to no platform. */
public record PlatformDollars(long dollars) {
    public static final PlatformDollars NONE = new PlatformDollars(0);

    public PlatformDollars plus(PlatformDollars others) {
        return new PlatformDollars(Math.addExact(dollars, others.dollars));
    }
}
