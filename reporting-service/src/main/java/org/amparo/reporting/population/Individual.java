package org.amparo.reporting.population;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person as a release counts them. All codes are those of the lattice.
 *
 * @param key opaque, unique in the population
 * @param draw the first eight bytes of HMAC(release key, key): the unit's own chance, the same in each release
 * @param caseKey the case they belong to; it may have been counted in an earlier period
 * @param caseType of that case, a code of the lattice
 * @param country of first assistance
 * @param ageGender the cell of the response plan they were in then
 * @param populationGroup the group they were in then
 * @param organisations those whose records say something of them; never empty
 * @param codes by multiple attribute (service, exploitation, control, month) the codes said; none where nobody said any
 */
public record Individual(
        String key,
        long draw,
        String caseKey,
        String caseType,
        String country,
        String ageGender,
        String populationGroup,
        Set<String> organisations,
        Map<String, Set<String>> codes) {
    public Individual {
        organisations = Set.copyOf(organisations);
        codes = codes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        if (organisations.isEmpty()) {
            throw new IllegalArgumentException("a person without an organisation");
        }
    }

    /** The codes of one multiple attribute; empty when nobody said any, which is not the same as no. */
    public Set<String> codes(String attribute) {
        return codes.getOrDefault(attribute, Set.of());
    }
}
