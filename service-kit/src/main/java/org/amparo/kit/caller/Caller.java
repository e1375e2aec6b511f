package org.amparo.kit.caller;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who is asking.
 *
 * @param userId the account, as the identity provider numbers it
 * @param organisation the code of the caller's organisation; empty for those who work for none, as coordinators and auditors
 * @param office where in the organisation the caller works, as the token says; empty when it does not
 * @param country the organisation's country, ISO 3166-1 alpha-3; empty without an organisation
 * @param roles the caller's roles in this service
 * @param countries the countries a coordinator coordinates; empty for everybody else
 * @param issuedAt when the caller logged in, or when the token was issued, whichever the token says was earlier
 * @param requestId names this request in traces and refusals; says nothing about anybody
 */
public record Caller(
        String userId,
        String organisation,
        String office,
        String country,
        Set<String> roles,
        Set<String> countries,
        Instant issuedAt,
        String requestId) {
    /** Between the clock of the identity provider and that of a database: more, and nobody is let in. */
    public static final Duration CLOCKS_DIFFER_AT_MOST = Duration.ofMinutes(1);

    /** Somebody of whom nobody knows in which office they work. */
    public Caller(
            String userId,
            String organisation,
            String country,
            Set<String> roles,
            Set<String> countries,
            Instant issuedAt,
            String requestId) {
        this(userId, organisation, "", country, roles, countries, issuedAt, requestId);
    }

    /** Every name under which a grant may speak of this caller: user, organisation, role in it, role in a country. */
    public List<String> subjects() {
        var subjects = new ArrayList<String>();
        subjects.add(Subject.user(userId));
        if (!organisation.isEmpty()) {
            subjects.add(Subject.organisation(organisation));
            roles.stream()
                    .sorted()
                    .map(role -> Subject.role(organisation, role))
                    .forEach(subjects::add);
        }
        if (is("coordinator")) {
            countries.stream().sorted().map(Subject::coordinator).forEach(subjects::add);
        }
        return List.copyOf(subjects);
    }

    /** Every name under which an exclusion may speak of this caller: the subjects, and the office. */
    public List<String> names() {
        var names = new ArrayList<>(subjects());
        if (!organisation.isEmpty()) {
            names.add(Subject.office(organisation, office.isEmpty() ? "none" : office));
        }
        return List.copyOf(names);
    }

    /** The account as a grant names it. */
    public String user() {
        return Subject.user(userId);
    }

    /** Whether the caller holds this role here. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
