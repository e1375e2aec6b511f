package org.amparo.kit.testing.matrix;

import java.util.Map;
import java.util.Set;
import org.amparo.kit.testing.Endpoint;
import org.amparo.kit.testing.TestUser;

/**
 * One line of the table of who may what.
 *
 * @param question what follows the path, with parts as the path has them; empty when nothing does
 * @param roles who may call it
 * @param about the kind of thing it is about, to which a right is needed; {@link #NOTHING} when it is about none
 * @param answers what those hear who may: statuses, or codes of refusals that come after the access was decided
 */
record AccessRow(Endpoint endpoint, String question, Set<String> roles, String about, Set<String> answers) {
    static final String NOTHING = "-";

    /** What is heard before anybody was asked who they are to this thing; it says nothing of access. */
    private static final Set<String> BEFORE_ACCESS = Set.of(
            "unreadable-body",
            "unknown-field",
            "invalid-value",
            "invalid-parameter",
            "no-idempotency-key",
            "no-such-thing");

    AccessRow {
        if (roles.isEmpty()
                || answers.isEmpty()
                || !TestUser.EVERY_ROLE.containsAll(roles)
                || answers.stream().anyMatch(BEFORE_ACCESS::contains)) {
            throw new IllegalArgumentException("not a line of who may what: " + endpoint);
        }
    }

    boolean needsNoRight() {
        return about.equals(NOTHING);
    }

    String at(Map<String, String> parts) {
        return endpoint.at(parts) + Endpoint.filled(question, parts);
    }

    @Override
    public String toString() {
        return endpoint + question + " about " + about;
    }
}
