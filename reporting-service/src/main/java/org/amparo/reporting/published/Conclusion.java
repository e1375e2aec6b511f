package org.amparo.reporting.published;

/** What a reader may conclude from a printed count. */
public enum Conclusion {
    /** The true count is the printed one. */
    EXACT,
    /** The true count lies in the printed interval; nothing more is said. */
    INTERVAL,
    /** The table is not given out. */
    NOT_PUBLISHED
}
