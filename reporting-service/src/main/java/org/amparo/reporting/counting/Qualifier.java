package org.amparo.reporting.counting;

/** How exactly a source says a number. */
public enum Qualifier {
    EXACT,
    /** "over 4.6K" */
    OVER,
    /** "almost 5K" */
    ALMOST,
    /** "around 4,000" */
    AROUND
}
