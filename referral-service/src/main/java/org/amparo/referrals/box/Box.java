package org.amparo.referrals.box;

import java.util.Locale;
import java.util.Set;
import org.amparo.kit.caller.Caller;

/** Which of the three lists is read. Each belongs to its roles, and each shows what it is for and nothing else. */
enum Box {
    SENT(Sight.SENDER, "r.sender = :organisation"),
    RECEIVED(Sight.RECEIVER, "r.receiver = :organisation"),
    BOARD(Sight.COORDINATION, "");

    private final Sight sight;
    private final String where;

    Box(Sight sight, String where) {
        this.sight = sight;
        this.where = where;
    }

    /** As it is written in an address. */
    public static Box fromString(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Sight sight() {
        return sight;
    }

    String where() {
        return where;
    }

    boolean isFor(Caller caller) {
        return switch (this) {
            case SENT -> caller.is("caseworker") || caller.is("supervisor");
            case RECEIVED -> caller.is("partner");
            case BOARD -> caller.is("coordinator");
        };
    }

    /** The caller as this list knows it, so that what somebody sees in one capacity is not in the list of another. */
    Caller readBy(Caller caller) {
        return switch (this) {
            case SENT, RECEIVED ->
                new Caller(
                        caller.userId(),
                        caller.organisation(),
                        caller.country(),
                        caller.roles(),
                        Set.of(),
                        caller.requestId());
            case BOARD -> new Caller(caller.userId(), "", "", Set.of(), caller.countries(), caller.requestId());
        };
    }
}
