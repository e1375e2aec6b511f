package org.amparo.reporting.population;

import java.util.Set;

/**
 * A referral that ended, as a release counts it.
 *
 * @param country where the people were when the sender asked
 * @param clocks how soon help was needed, and whether answer and service came in time: one code
 * @param organisations the sender and everybody who was asked
 */
public record ReferralUnit(
        String key, long draw, String caseKey, String country, String clocks, Set<String> organisations)
        implements Countable {
    public ReferralUnit {
        organisations = Set.copyOf(organisations);
        if (organisations.isEmpty()) {
            throw new IllegalArgumentException("a referral without an organisation");
        }
    }

    @Override
    public Set<String> codes(String attribute) {
        return switch (attribute) {
            case "country" -> Set.of(country);
            case "clocks" -> Set.of(clocks);
            default -> throw new IllegalArgumentException("a referral has no " + attribute);
        };
    }
}
