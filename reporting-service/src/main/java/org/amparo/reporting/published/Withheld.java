package org.amparo.reporting.published;

/** A table of the lattice that is not given out, and why; its coarser tables are there in its place. */
public record Withheld(String table, Reason reason) {
    /** Why a table is missing. */
    public enum Reason {
        /** Fewer than k of its units, perhaps none. */
        TOO_FEW,
        /** A large count rests on one organisation, or on one for more than its share. */
        DOMINATED,
        /** No additive table of counts of 0 or at least k was found within the limit. */
        NOT_SOLVED,
        /** The attacker learnt too much from it. */
        ATTACKED,
        /** It says nothing without a table that is missing for another reason. */
        COARSER_MISSING
    }
}
