package org.amparo.kit.inbox;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose fault it is that an event had no effect: nobody parks an event because the database is away. */
enum Blame {
    /** The event's, or its reader's: it will fail again. */
    EVENT,
    /** Somebody else's, who changed the same rows at the same moment: it will pass at once. */
    COMPETITION,
    /** The database's or the machine's: it will pass, nobody knows when. */
    SURROUNDINGS;

    static Blame of(Throwable fault) {
        if (chain(fault).anyMatch(OutOfMemoryError.class::isInstance)) {
            return SURROUNDINGS;
        }
        return chain(fault)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(Blame::ofState)
                .orElse(EVENT);
    }

    private static Blame ofState(SQLException fault) {
        return Optional.ofNullable(fault.getSQLState())
                .map(state -> {
                    if (state.matches("40...|55P03")) {
                        return COMPETITION;
                    }
                    return state.matches("08...|53...|57P..|58...|25006") ? SURROUNDINGS : EVENT;
                })
                // The pool has no connection to give.
                .orElse(SURROUNDINGS);
    }

    /** A fault at the commit hides its cause among what it suppressed. */
    private static Stream<Throwable> chain(Throwable fault) {
        var below = Stream.concat(Optional.ofNullable(fault.getCause()).stream(), Stream.of(fault.getSuppressed()));
        return Stream.concat(
                Stream.of(fault), below.filter(other -> other != fault).flatMap(Blame::chain));
    }
}
