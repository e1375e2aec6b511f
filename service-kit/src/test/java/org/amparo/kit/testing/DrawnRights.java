package org.amparo.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The rights to see things as they were drawn, and who may see what by the one sentence of access. */
public final class DrawnRights {
    private final List<Right> rights = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();

    /** When a right holds, seen from today. */
    public enum Time {
        NOW("now() - interval '1 day'", "now() + interval '1 year'"),
        OVER("now() - interval '2 days'", "now() - interval '1 day'"),
        TO_COME("now() + interval '1 day'", "now() + interval '2 days'");

        public final String from;
        public final String until;

        Time(String from, String until) {
            this.from = from;
            this.until = until;
        }
    }

    public record Right(UUID resource, String subject, Time time) {}

    public record Exclusion(UUID resource, String subject) {}

    public void come(UUID resource, String... subjects) {
        for (var subject : subjects) {
            rights.add(new Right(resource, subject, Time.NOW));
        }
    }

    public void end(UUID resource, String subject) {
        rights.removeIf(of(resource, subject));
    }

    /** One that no event gives. */
    public void insert(UUID resource, String subject, Time time) {
        Rows.change(
                "insert into access_grant (id, resource, subject, actions, blocks, purpose, origin, valid_from, valid_until,"
                        + " granted_by) values (uuidv7(), ?, ?, '{read}', '{}', 'drawn', 'ASSIGNMENT', "
                        + time.from + ", " + time.until + ", 'drawn')",
                resource,
                subject);
        rights.add(new Right(resource, subject, time));
    }

    public void exclude(UUID resource, String subject) {
        Rows.change(
                "insert into access_exclusion (resource, subject) values (?, ?) on conflict do nothing",
                resource,
                subject);
        exclusions.add(new Exclusion(resource, subject));
    }

    /** The rights of somebody to a resource hold at another time from now on. */
    public void move(Right right, Time time) {
        Rows.change(
                "update access_grant set valid_from = " + time.from + ", valid_until = " + time.until
                        + " where resource = ? and subject = ? and revoked_at is null",
                right.resource(),
                right.subject());
        rights.replaceAll(other -> of(right.resource(), right.subject()).test(other)
                ? new Right(other.resource(), other.subject(), time)
                : other);
    }

    public List<Right> all() {
        return List.copyOf(rights);
    }

    public boolean may(TestUser user, UUID resource) {
        return rights.stream()
                        .anyMatch(right -> right.resource().equals(resource)
                                && right.time() == Time.NOW
                                && names(user, right.subject()))
                && exclusions.stream()
                        .noneMatch(
                                exclusion -> exclusion.resource().equals(resource) && names(user, exclusion.subject()));
    }

    private static Predicate<Right> of(UUID resource, String subject) {
        return right -> right.resource().equals(resource) && right.subject().equals(subject);
    }

    private static boolean names(TestUser user, String subject) {
        return subject.equals("user:" + user.id())
                || subject.equals("org:" + user.organisation())
                || user.roles().stream().anyMatch(role -> subject.equals("role:" + user.organisation() + ":" + role))
                || user.countries().stream().anyMatch(country -> subject.equals("country:" + country + ":coordinator"));
    }
}
