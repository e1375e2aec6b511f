package org.amparo.cases.filelink;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That another organisation has a file of the same person. Nothing of that file, and no right to it.
 *
 * @param since when it was offered; once agreed, when it was agreed
 */
record FileLink(UUID id, String organisation, State state, LocalDate since) {

    /** Who has still to agree. */
    enum State {
        OFFERED_TO_US,
        OFFERED_BY_US,
        LINKED
    }
}
