package org.amparo.portal.recipient;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.portal.assistance.PeopleToServe;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.requests.CaseInBrief;

/** Calls the people of a case by their numbers. */
public final class Numbered {
    private Numbered() {}

    /** Those of the case who can be given something now. */
    public static Recipients of(CaseInBrief caseFile, PeopleToServe known, Language language) {
        var byName =
                known.people().stream().collect(Collectors.toMap(PeopleToServe.Person::person, Function.identity()));
        return new Recipients(
                caseFile.handle(),
                caseFile.people().stream()
                        .flatMap(person -> Optional.ofNullable(byName.get(person.handle())).stream()
                                .map(traits -> new Option(
                                        person.handle(),
                                        Calling.title(person.number(), "", language),
                                        Calling.traits(traits, language))))
                        .toList());
    }
}
