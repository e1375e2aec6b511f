package org.amparo.reporting.counting;

import java.util.Map;
import org.amparo.reporting.code.PopulationGroup;

/** People of several countries together: in destination, pendular, returned, of host communities. Never in transit. */
public record RegionalPeople(long people) {
    public RegionalPeople {
        if (people < 0) {
            throw new IllegalArgumentException("fewer people than none");
        }
    }

    /**
     * The people of these groups.
     *
     * @throws IllegalArgumentException when one of the groups is counted for each country only
     */
    public static RegionalPeople of(Map<PopulationGroup, Long> groups) {
        if (!groups.keySet().stream().allMatch(PopulationGroup::countsForTheRegion)) {
            throw new IllegalArgumentException("people in transit are counted for each country only");
        }
        return new RegionalPeople(
                groups.values().stream().mapToLong(Long::longValue).sum());
    }

    public RegionalPeople plus(RegionalPeople others) {
        return new RegionalPeople(people + others.people);
    }
}
