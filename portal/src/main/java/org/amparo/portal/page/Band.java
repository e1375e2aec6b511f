package org.amparo.portal.page;

import java.util.Optional;
import org.amparo.portal.language.Language;
import org.amparo.portal.session.Session;

/** A sentence in a coloured band over every page of a session, told by the feature whose it is. */
public interface Band {
    /** Nothing for those over whose pages it does not stand. */
    Optional<String> over(Session session, Language language);
}
