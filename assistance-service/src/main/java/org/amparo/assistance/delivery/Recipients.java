package org.amparo.assistance.delivery;

import java.util.List;
import java.util.Map;
import org.amparo.assistance.casebook.DeliveryRight;
import org.amparo.assistance.casebook.KnownPerson;
import org.amparo.assistance.code.AgeGender;
import org.amparo.assistance.code.CaseType;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.WrappedHandle;
import org.amparo.assistance.supply.Counted;

/** To whom something was given: people of a case, or people who gave no name. The two are counted apart. */
public sealed interface Recipients {

    int individuals();

    /** People of a case, named by handles, with the wrapped handles under which reporting counts them. */
    record PeopleOfACase(Handle caseFile, WrappedHandle facts, CaseType caseType, List<Person> people)
            implements Recipients {

        static PeopleOfACase under(DeliveryRight right, List<KnownPerson> people) {
            return new PeopleOfACase(right.caseFile(), right.facts(), right.caseType(), of(people));
        }

        PeopleOfACase butTo(List<KnownPerson> others) {
            return new PeopleOfACase(caseFile, facts, caseType, of(others));
        }

        private static List<Person> of(List<KnownPerson> people) {
            return people.stream().map(Person::of).toList();
        }

        @Override
        public int individuals() {
            return people.size();
        }
    }

    /** One of them, of the cell and group that the right named when the delivery was recorded. */
    record Person(Handle person, WrappedHandle facts, AgeGender ageGender, PopulationGroup populationGroup) {
        private static Person of(KnownPerson known) {
            return new Person(
                    known.person(),
                    known.facts(),
                    AgeGender.of(known.ageBand(), known.gender()),
                    known.populationGroup());
        }
    }

    /** People nobody registered: how many, by age and gender, and of which group. */
    record Unregistered(PopulationGroup populationGroup, Map<AgeGender, Integer> headcount) implements Recipients {
        public Unregistered {
            headcount = Map.copyOf(headcount);
        }

        @Override
        public int individuals() {
            return Counted.all(headcount);
        }
    }
}
