package org.amparo.portal.shared;

import java.util.List;
import java.util.stream.IntStream;
import org.amparo.portal.card.Card;
import org.amparo.portal.disclosures.Disclosure;

/**
 * What is shared, person by person.
 *
 * @param nothingSharedFor how many people nothing is shared about; empty when there are none
 * @param namesHidden whether names are left out of the page
 */
record SharedPage(List<Person> people, String nothingSharedFor, boolean namesHidden) {
    /** One person by number. */
    record Person(String title, List<BlockView> blocks) {}

    static SharedPage of(Disclosure disclosure, Reader reader) {
        var people = disclosure.people();
        return new SharedPage(
                IntStream.range(0, people.size())
                        .mapToObj(index -> new Person(
                                reader.messages().person(index + 1), BlockView.of(people.get(index), reader)))
                        .toList(),
                disclosure.nothingSharedFor() == 0
                        ? ""
                        : reader.messages()
                                .nothingSharedFor(Card.people(disclosure.nothingSharedFor(), reader.language())),
                !reader.namesShown());
    }
}
