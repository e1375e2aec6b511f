package org.amparo.reporting.population;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All units of one period, in an order that says nothing: whoever hands them over in another order means the same. Keys
 * are unique; the case of a person may have been counted in an earlier period.
 */
public record Population(Period period, List<CaseUnit> cases, List<Individual> individuals) {
    public Population {
        cases = cases.stream().sorted(Comparator.comparing(CaseUnit::key)).toList();
        individuals = individuals.stream()
                .sorted(Comparator.comparing(Individual::key))
                .toList();
        var caseKeys = new HashSet<String>();
        var people = new HashSet<String>();
        var sound = cases.stream().allMatch(unit -> caseKeys.add(unit.key()))
                && individuals.stream().allMatch(unit -> people.add(unit.key()));
        if (!sound) {
            throw new IllegalArgumentException("keys are not unique");
        }
    }

    /** Everybody who contributed a record, in the order of their codes. */
    public Set<String> organisations() {
        var all = new TreeSet<String>();
        cases.forEach(unit -> all.addAll(unit.organisations()));
        individuals.forEach(unit -> all.addAll(unit.organisations()));
        return all;
    }
}
