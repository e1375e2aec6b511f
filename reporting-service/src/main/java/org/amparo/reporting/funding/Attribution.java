package org.amparo.reporting.funding;

/** What reported money was given for, as the Financial Tracking Service tells it. */
public enum Attribution {
    EARMARKED_SECTOR,
    EARMARKED_COUNTRY,
    /** For activities of several countries: part of no platform's figures. */
    REGIONAL_MULTI,
    /** Without a sector or country when it was reported: part of no breakdown. */
    UNEARMARKED
}
