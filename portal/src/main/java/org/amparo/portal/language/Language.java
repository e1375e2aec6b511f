package org.amparo.portal.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. Where nobody asked for one of them, and where a draft has no words yet, it is Spanish. */
public enum Language {
    ES("es", "Español", true),
    EN("en", "English", true),
    PT_BR("pt-BR", "Português", true),
    FR("fr", "Français", false),
    NL("nl", "Nederlands", false);

    private final Locale locale;
    private final String ownName;
    private final boolean complete;

    Language(String tag, String ownName, boolean complete) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
        this.complete = complete;
    }

    /** Whether each sentence is there; a draft is spoken to those alone who choose it. */
    public boolean isComplete() {
        return complete;
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

    /** The sentences around all pages and of the figures in this language. */
    public Messages messages() {
        return messages(Messages.class);
    }

    /** The sentences of a feature in this language: its own {@code MessageBundle}. */
    public <T> T messages(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(tag()));
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
                .filter(Language::isComplete)
                .filter(language -> language.locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
