package org.amparo.referrals.box;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.kit.caller.Caller;

/** Which of the three lists is read. Each belongs to its roles, and each shows what it is for and nothing else. */
enum Box {
    SENT(Sight.SENDER),
    RECEIVED(Sight.RECEIVER),
    BOARD(Sight.COORDINATION);

    private final Sight sight;

    Box(Sight sight) {
        this.sight = sight;
    }

    /** As it is written in an address. */
    public static Box fromString(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Sight sight() {
        return sight;
    }

    boolean isFor(Caller caller) {
        return roles().stream().anyMatch(caller::is);
    }

    private Set<String> roles() {
        return switch (this) {
            case SENT -> Set.of("caseworker", "supervisor");
            case RECEIVED -> Set.of("partner");
            case BOARD -> Set.of("coordinator");
        };
    }

    /**
     * The caller as this list knows it: what somebody sees in one capacity is not in the list of another, and a short
     * list is not looked for in the long one of another role.
     */
    Caller readBy(Caller caller) {
        return switch (this) {
            case SENT, RECEIVED ->
                new Caller(
                        caller.userId(),
                        caller.organisation(),
                        caller.country(),
                        caller.roles().stream().filter(roles()::contains).collect(Collectors.toUnmodifiableSet()),
                        Set.of(),
                        caller.issuedAt(),
                        caller.requestId());
            case BOARD ->
                new Caller(caller.userId(), "", "", roles(), caller.countries(), caller.issuedAt(), caller.requestId());
        };
    }
}
