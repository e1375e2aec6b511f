package org.amparo.reporting.population;

import java.util.Set;

/**
 * A case as a release counts it.
 *
 * @param key opaque, unique in the population
 * @param draw the first eight bytes of HMAC(release key, key): the unit's own chance, the same in each release
 * @param country of first assistance, a code of the lattice
 * @param caseType a code of the lattice
 * @param organisations those whose records say something of it; never empty
 */
public record CaseUnit(String key, long draw, String country, String caseType, Set<String> organisations) {
    public CaseUnit {
        organisations = Set.copyOf(organisations);
        if (organisations.isEmpty()) {
            throw new IllegalArgumentException("a case without an organisation");
        }
    }
}
