package org.amparo.kit.testing.matrix;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.amparo.kit.testing.TestUser;

/**
 * How somebody stands to a thing: of which organisation they are, and with which of their roles they hold a right to it.
 *
 * @param name as a failure tells it
 * @param holdsAs the roles with which they do; empty when they have no right to it
 * @param account whose; a new one each time unless the right is an account's own, so that nobody is refused too often
 */
public record Standing(String name, Set<String> holdsAs, Supplier<TestUser> account) {
    private static final Set<String> OF_NOBODY = Set.of("coordinator", "auditor", "figures-officer", "administrator");

    /** A right of this one account. */
    public static Standing of(TestUser account, String... holdsAs) {
        return new Standing("the account " + account.name(), Set.of(holdsAs), () -> account);
    }

    /** Anybody of an organisation, or of one of its offices. */
    public static Standing anybodyOf(String organisation, String office, String... holdsAs) {
        return new Standing("anybody of " + (organisation + " " + office).strip(), Set.of(holdsAs), () -> TestUser.of(
                        "anybody-" + UUID.randomUUID(), organisation, "")
                .in(office));
    }

    /** Anybody who coordinates a country, working for no organisation. */
    public static Standing coordinatorOf(String country, String... holdsAs) {
        return new Standing(
                "a coordinator of " + country,
                Set.of(holdsAs),
                () -> new TestUser("anybody-" + UUID.randomUUID(), "", "", Set.of(), Set.of(country)));
    }

    TestUser as(String role) {
        return account.get().onlyAs(role);
    }

    /** Without an organisation there are few roles. */
    boolean mayBe(String role) {
        return OF_NOBODY.contains(role) || !account.get().organisation().isEmpty();
    }

    boolean holds(String role) {
        return holdsAs.contains(role);
    }
}
