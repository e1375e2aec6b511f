package org.amparo.portal.intake;

import java.util.List;
import org.amparo.portal.basis.BasisChoices;
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.region.Regions;

/**
 * What a page of the form shows beside the answers.
 *
 * @param id of the draft
 * @param revision of it that the page shows
 * @param regions of the organisation's country
 */
record IntakeView(
        String id,
        String revision,
        int step,
        List<Person> people,
        Choices choices,
        BasisChoices bases,
        List<Option> regions) {
    /** One of those who are registered, and the names of their fields. */
    record Person(int number) {
        public String field(String name) {
            return name + "." + number;
        }
    }

    /** Where the draft is. */
    public String path() {
        return "/intake/" + id;
    }

    static IntakeView of(Step step, Draft draft, Language language, String country) {
        return new IntakeView(
                draft.id().toString(),
                draft.revision(),
                step.number(),
                People.numbers(draft.fields()).stream().map(Person::new).toList(),
                new Choices(language),
                new BasisChoices(language),
                Regions.of(country, language));
    }

    public boolean isOne() {
        return people.size() == 1;
    }

    public Person last() {
        return people.getLast();
    }
}
