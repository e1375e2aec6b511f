package org.amparo.reporting.release;

/** The steps of the ladder by which counts are protected, the finest first. */
public enum Step {
    /** Each count is 0 or at least k, as near to the truth as was found. */
    PROGRAM,
    /** Each count is a multiple of k; what the total is above one lies with the largest group. */
    ROUNDED
}
