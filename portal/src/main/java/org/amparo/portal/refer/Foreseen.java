package org.amparo.portal.refer;

import java.util.List;
import org.amparo.portal.requests.Preview;
import org.amparo.portal.shared.BlockView;
import org.amparo.portal.shared.Reader;

/**
 * What one receiver would see.
 *
 * @param place how many are asked before it, and one
 * @param mayBeAsked whether there is a basis for each of the people
 */
record Foreseen(int place, String receiver, List<Person> people, boolean mayBeAsked) {
    /**
     * One person.
     *
     * @param refusal why nothing would be seen; empty when something would
     */
    record Person(String title, List<BlockView> blocks, String refusal) {}

    static Foreseen of(int place, String receiver, Preview preview, Wish wish, Reader reader) {
        var people = preview.people().stream()
                .filter(person -> wish.people().contains(Integer.toString(person.number())))
                .toList();
        return new Foreseen(
                place,
                receiver,
                people.stream().map(person -> person(person, reader)).toList(),
                people.stream().allMatch(person -> person.refusal() == null));
    }

    private static Person person(Preview.Person person, Reader reader) {
        var title = reader.language().messages(ReferMessages.class).person(person.number());
        return person.refusal() == null
                ? new Person(title, BlockView.foreseen(person.blocks(), person.shared(), reader), "")
                : new Person(title, List.of(), reader.words().of("previewRefusal", person.refusal()));
    }
}
