package org.amparo.reporting.population;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person as a release counts them.
 *
 * @param caseKey the case they belong to; it may have been counted in an earlier period
 * @param caseType of that case
 * @param country of first assistance
 * @param ageGender the cell of the response plan they were in then
 * @param populationGroup the group they were in then
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
        Map<String, Set<String>> codes)
        implements Countable {
    public Individual {
        organisations = Set.copyOf(organisations);
        codes = codes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        if (organisations.isEmpty()) {
            throw new IllegalArgumentException("a person without an organisation");
        }
    }

    @Override
    public Set<String> codes(String attribute) {
        return switch (attribute) {
            case "country" -> Set.of(country);
            case "ageGender" -> Set.of(ageGender);
            case "populationGroup" -> Set.of(populationGroup);
            case "caseType" -> Set.of(caseType);
            default -> codes.getOrDefault(attribute, Set.of());
        };
    }
}
