package org.amparo.portal.figures;

import java.util.List;
import java.util.Map;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** How figures must be read: the service's notes in our words, and in its own where we have none yet. */
public final class Notes {
    private Notes() {}

    /** Notes by their code. */
    public static List<String> in(Language language, Map<String, String> told) {
        var words = Words.in(language);
        return told.entrySet().stream()
                .map(note -> words.orElse("note", note.getKey(), note.getValue()))
                .toList();
    }
}
