package org.amparo.portal.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that are complete. Where nobody asked for one of them, it is Spanish. */
public enum Language {
    ES("es", "Español"),
    EN("en", "English"),
    PT_BR("pt-BR", "Português");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /** As those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** The sentences of the pages in this language. */
    public Messages messages() {
        return MessageBundles.get(Messages.class, Localized.Literal.of(tag()));
    }

    /** What was chosen, else the first of those a browser would like that is spoken here. */
    static Language of(@Nullable String chosen, List<Locale> wanted) {
        return called(chosen)
                .or(() ->
                        wanted.stream().flatMap(locale -> like(locale).stream()).findFirst())
                .orElse(ES);
    }

    static Optional<Language> called(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** Whatever the country: who reads Portuguese reads that of Brazil. */
    private static Optional<Language> like(Locale wanted) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
