package org.amparo.portal.refer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Organisation;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.referrals.ServiceEntry;

/** Who offers a service, in words that help to choose. */
@ApplicationScoped
class Directory {
    private final Referrals referrals;

    Directory(Referrals referrals) {
        this.referrals = referrals;
    }

    /** By country and name, with how many places there are, in which languages, and whether one has to telephone. */
    List<Option> offering(String service, Language language) {
        var register = referrals.organisations().stream()
                .collect(Collectors.toMap(Organisation::organisation, Function.identity()));
        return referrals.offering(service).stream()
                .flatMap(entry -> option(entry, register, language))
                .sorted(Comparator.comparing(Option::name))
                .toList();
    }

    /** What an organisation is called; its code where the register does not know it. */
    String name(String code) {
        return referrals.organisation(code).map(Organisation::name).orElse(code);
    }

    private static Stream<Option> option(ServiceEntry entry, Map<String, Organisation> register, Language language) {
        return Optional.ofNullable(register.get(entry.organisation())).stream()
                .map(organisation -> Option.of(entry.organisation(), words(entry, organisation, language)));
    }

    private static String words(ServiceEntry entry, Organisation organisation, Language language) {
        var messages = language.messages(ReferMessages.class);
        return Stream.of(
                        Words.in(language).country(organisation.country()) + ": " + organisation.name(),
                        messages.places(entry.capacity()),
                        languages(entry, language),
                        confirmed(entry, language),
                        organisation.answersItself() ? "" : messages.byTelephone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Whoever refers knows how old it is what they read. */
    private static String confirmed(ServiceEntry entry, Language language) {
        var messages = language.messages(ReferMessages.class);
        if (entry.confirmedOn() == null) {
            return messages.neverConfirmed();
        }
        var day = Words.in(language).day(entry.confirmedOn());
        return entry.toConfirm() ? messages.confirmedLongAgo(day) : messages.confirmedOn(day);
    }

    private static String languages(ServiceEntry entry, Language language) {
        return entry.languages().stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(language.locale()))
                .collect(Collectors.joining(", "));
    }
}
