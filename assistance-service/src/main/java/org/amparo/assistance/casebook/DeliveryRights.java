package org.amparo.assistance.casebook;

import java.util.List;
import java.util.Optional;
import org.amparo.assistance.code.Handle;

/**
 * All rights one caller has, or had, to deliver to people of one case. What was delivered on a day is allowed when a right
 * was in force on that day: last week's nights can be typed after a withdrawal, with no new access.
 */
public record DeliveryRights(List<DeliveryRight> rights) {

    public boolean isEmpty() {
        return rights.isEmpty();
    }

    /** One of them, for what all of them say alike of the case. */
    public DeliveryRight any() {
        return rights.getFirst();
    }

    /** The people as the rights covering them on that day name them; empty unless every one of them is covered. */
    public Optional<List<KnownPerson>> peopleOn(Day day, List<Handle> people) {
        var covered = people.stream()
                .flatMap(person -> personOn(day, person).stream())
                .toList();
        return covered.size() == people.size() ? Optional.of(covered) : Optional.empty();
    }

    private Optional<KnownPerson> personOn(Day day, Handle person) {
        return rights.stream()
                .filter(right -> right.covers(person, day))
                .flatMap(right -> right.people().stream())
                .filter(known -> known.person().equals(person))
                .findFirst();
    }
}
