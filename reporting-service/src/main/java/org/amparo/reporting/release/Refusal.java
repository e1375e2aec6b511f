package org.amparo.reporting.release;

/** Why there is no release. */
public enum Refusal {
    /** The total itself is below k cases or people. */
    TOO_FEW,
    /** One organisation contributed nearly everything. */
    ONE_ORGANISATION,
    /** No step of the ladder gave tables that the gate let pass. */
    NOT_PROTECTED,
    /** Too little changed to revise a release: the difference would tell of whom. */
    TOO_LITTLE_CHANGED,
    /** The revised tables cannot be told together with those given out before. */
    NOT_REVISABLE
}
