package org.amparo.reporting.population;

import java.util.Set;

/** One unit as a release counts it. All codes are those of the lattice. */
public sealed interface Countable permits CaseUnit, Individual, ReferralUnit {
    /** Opaque, unique among the units of its kind in the population. */
    String key();

    /** The first eight bytes of HMAC(release key, key): the unit's own chance, the same in each release. */
    long draw();

    /** The case it belongs to: units of one case hide nobody among one another. */
    String caseKey();

    /** Those whose records say something of it; never empty. */
    Set<String> organisations();

    /**
     * The codes it has of an attribute: one of a partition; of a multiple one as many as were said, and none is not no.
     *
     * @throws IllegalArgumentException when units of its kind have no such attribute
     */
    Set<String> codes(String attribute);
}
