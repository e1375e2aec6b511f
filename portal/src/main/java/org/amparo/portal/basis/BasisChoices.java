package org.amparo.portal.basis;

import java.util.List;
import org.amparo.portal.bases.Basis;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** What there is to choose from, in the reader's words. */
public record BasisChoices(Language language) {
    private static final List<String> LANGUAGES =
            List.of("es", "pt", "en", "fr", "ht", "nl", "pap", "ay", "qu", "guc", "gn", "srn", "zh", "sgn");

    public List<Option> bases() {
        return Basis.KINDS.stream()
                .map(kind -> new Option(kind, words().of("basis", kind), words().of("basisHint", kind)))
                .toList();
    }

    public List<Option> givers() {
        return of("givenBy", Basis.GIVERS);
    }

    public List<Option> means() {
        return of("consentMeans", Basis.MEANS);
    }

    public List<Option> dangers() {
        return of("danger", Basis.DANGERS);
    }

    public List<Option> laws() {
        return of("law", Basis.LAWS);
    }

    public List<Option> languages() {
        return of("language", LANGUAGES);
    }

    public List<Option> told() {
        return yes(messages().toldAll());
    }

    public List<Option> interpreted() {
        return yes(messages().interpreted());
    }

    public List<Option> assent() {
        return yes(messages().assent());
    }

    public List<Option> toldLaw() {
        return yes(messages().toldLaw());
    }

    private List<Option> of(String kind, List<String> codes) {
        return codes.stream()
                .map(code -> Option.of(code, words().of(kind, code)))
                .toList();
    }

    private static List<Option> yes(String sentence) {
        return List.of(Option.of("yes", sentence));
    }

    private Words words() {
        return Words.in(language);
    }

    private BasisMessages messages() {
        return language.messages(BasisMessages.class);
    }
}
