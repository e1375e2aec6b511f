package org.amparo.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void whatWasChosenIsSpokenWhateverTheBrowserWants() {
        assertThat(Language.of("en", List.of(Locale.forLanguageTag("pt-BR")))).isEqualTo(Language.EN);
    }

    @Test
    void theFirstTheBrowserWantsAndWeSpeak() {
        var wanted = List.of(Locale.forLanguageTag("ht"), Locale.forLanguageTag("pt-PT"), Locale.forLanguageTag("en"));

        assertThat(Language.of(null, wanted)).isEqualTo(Language.PT_BR);
    }

    @Test
    void aDraftIsSpokenToThoseAloneWhoChoseIt() {
        assertThat(Language.of("nl", List.of())).isEqualTo(Language.NL);
        assertThat(Language.of(null, List.of(Locale.forLanguageTag("fr"), Locale.forLanguageTag("en"))))
                .isEqualTo(Language.EN);
    }

    @Test
    void aCodeThatADraftHasNoWordsForIsSaidInSpanish() {
        assertThat(Words.in(Language.FR).of("caseType", "TRAFFICKING")).isEqualTo("Traite des personnes");
        assertThat(Words.in(Language.FR).of("caseType", "AT_RISK"))
                .isEqualTo(Words.in(Language.ES).of("caseType", "AT_RISK"));
    }

    @Test
    void spanishWhereNobodyAskedForAnother() {
        assertThat(Language.of(null, List.of())).isEqualTo(Language.ES);
        assertThat(Language.of("xx", List.of(Locale.forLanguageTag("nl")))).isEqualTo(Language.ES);
    }
}
