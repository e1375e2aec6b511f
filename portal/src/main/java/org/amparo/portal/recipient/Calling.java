package org.amparo.portal.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.portal.assistance.Assistance;
import org.amparo.portal.assistance.PeopleToServe;
import org.amparo.portal.disclosures.Disclosure;
import org.amparo.portal.disclosures.Disclosures;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** Calls the people of a referral so that a receiver can tell them apart: in the order of the shared information. */
@ApplicationScoped
public class Calling {
    private final Disclosures disclosures;
    private final Assistance assistance;

    Calling(Disclosures disclosures, Assistance assistance) {
        this.disclosures = disclosures;
        this.assistance = assistance;
    }

    /** Those who can be given something now; opening the shared information for it is recorded. */
    public Recipients under(UUID referral, Language language, boolean namesShown) {
        return disclosures
                .open(referral)
                .flatMap(disclosure -> assistance
                        .people(disclosure.caseFile())
                        .map(people -> recipients(disclosure, people, language, namesShown)))
                .orElse(Recipients.NOBODY);
    }

    private static Recipients recipients(
            Disclosure disclosure, PeopleToServe known, Language language, boolean namesShown) {
        var byName =
                known.people().stream().collect(Collectors.toMap(PeopleToServe.Person::person, Function.identity()));
        return new Recipients(
                disclosure.caseFile(),
                IntStream.range(0, disclosure.people().size())
                        .boxed()
                        .flatMap(index ->
                                called(index + 1, disclosure.people().get(index), byName, language, namesShown))
                        .toList());
    }

    private static Stream<Option> called(
            int number,
            Disclosure.Disclosed person,
            Map<String, PeopleToServe.Person> byName,
            Language language,
            boolean namesShown) {
        var name = namesShown ? nameToUse(person).orElse("") : "";
        return Optional.ofNullable(byName.get(person.person())).stream()
                .map(known -> new Option(known.person(), title(number, name, language), traits(known, language)));
    }

    static String title(int number, String name, Language language) {
        var title = language.messages(RecipientMessages.class).person(number);
        return name.isEmpty() ? title : title + ": " + name;
    }

    static String traits(PeopleToServe.Person known, Language language) {
        var words = Words.in(language);
        return String.join(", ", List.of(words.of("gender", known.gender()), words.of("ageBand", known.ageBand())));
    }

    private static Optional<String> nameToUse(Disclosure.Disclosed person) {
        return Optional.ofNullable(person.shared())
                .map(Disclosure.Blocks::contact)
                .map(Disclosure.Contact::nameToUse);
    }
}
