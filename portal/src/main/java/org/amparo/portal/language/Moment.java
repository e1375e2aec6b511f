package org.amparo.portal.language;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A moment on a page.
 *
 * @param text as it is read without scripts
 * @param iso as scripts read it, to show it by the reader's clock
 */
public record Moment(String text, String iso) {
    public static Moment of(Instant at, Language language) {
        return new Moment(
                Words.in(language).moment(at),
                at.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
