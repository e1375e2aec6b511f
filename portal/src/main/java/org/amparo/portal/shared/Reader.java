package org.amparo.portal.shared;

import java.util.List;
import java.util.stream.Collectors;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/**
 * Who reads, as far as it changes what is shown.
 *
 * @param namesShown whether names may stand on the page now
 */
public record Reader(Language language, boolean namesShown) {
    SharedMessages messages() {
        return language.messages(SharedMessages.class);
    }

    public Words words() {
        return Words.in(language);
    }

    /** A name, or that it is hidden. */
    String name(String name) {
        return namesShown ? name : messages().hidden();
    }

    /** All these codes in words, with commas. */
    String all(String kind, List<String> codes) {
        return codes.stream().map(code -> words().of(kind, code)).collect(Collectors.joining(", "));
    }
}
