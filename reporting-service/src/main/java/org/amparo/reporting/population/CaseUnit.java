package org.amparo.reporting.population;

import java.util.Set;

/**
 * A case as a release counts it.
 *
 * @param country of first assistance
 */
public record CaseUnit(String key, long draw, String country, String caseType, Set<String> organisations)
        implements Countable {
    public CaseUnit {
        organisations = Set.copyOf(organisations);
        if (organisations.isEmpty()) {
            throw new IllegalArgumentException("a case without an organisation");
        }
    }

    @Override
    public String caseKey() {
        return key;
    }

    @Override
    public Set<String> codes(String attribute) {
        return switch (attribute) {
            case "country" -> Set.of(country);
            case "caseType" -> Set.of(caseType);
            default -> throw new IllegalArgumentException("a case has no " + attribute);
        };
    }
}
