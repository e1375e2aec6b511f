package org.amparo.reporting.population;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All units of one period, in an order that says nothing: whoever hands them over in another order means the same. Keys
 * are unique; the case of a person or a referral may have been counted in an earlier period.
 */
public record Population(
        Period period, List<CaseUnit> cases, List<Individual> individuals, List<ReferralUnit> referrals) {
    public Population {
        cases = inOrder(cases);
        individuals = inOrder(individuals);
        referrals = inOrder(referrals);
    }

    /** Every unit, kind by kind. */
    public Stream<Countable> units() {
        return Stream.of(cases, individuals, referrals).flatMap(List::stream);
    }

    /** Everybody who contributed a record, in the order of their codes. */
    public Set<String> organisations() {
        var all = new TreeSet<String>();
        units().forEach(unit -> all.addAll(unit.organisations()));
        return all;
    }

    private static <U extends Countable> List<U> inOrder(List<U> units) {
        var keys = new HashSet<String>();
        if (!units.stream().allMatch(unit -> keys.add(unit.key()))) {
            throw new IllegalArgumentException("keys are not unique");
        }
        return units.stream().sorted(Comparator.comparing(Countable::key)).toList();
    }
}
