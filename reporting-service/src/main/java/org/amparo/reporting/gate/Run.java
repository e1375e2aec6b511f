package org.amparo.reporting.gate;

/**
 * What one attacker found.
 *
 * @param attacker who he is and what he knows: {@code reader}, or {@code contributor 3} who knows all own records besides
 * @param width how far apart the possible true counts of a sensitive cell must be for him
 * @param sensitive how many counts he was after
 * @param determined of those, how many he knows to the unit
 * @param narrow how many he knows too well; determined ones and undecided ones are among them
 * @param undecided how many could neither be shown to be wide nor narrow within the limit
 * @param homogeneous how many groups he knows to have one and the same sensitive value
 * @param smallest the smallest interval of all; the width when there was none to look for
 * @param steps what it took, in steps of the solver
 */
public record Run(
        String attacker,
        int width,
        int sensitive,
        int determined,
        int narrow,
        int undecided,
        int homogeneous,
        int smallest,
        long steps) {
    /** Whether he learnt nothing he must not know. */
    public boolean passed() {
        return narrow == 0 && homogeneous == 0;
    }
}
