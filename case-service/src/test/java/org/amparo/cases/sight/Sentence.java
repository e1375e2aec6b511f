package org.amparo.cases.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.kit.testing.DrawnRights.Time;
import org.amparo.kit.testing.TestUser;
import org.jspecify.annotations.Nullable;

/**
 * The one sentence of access, said once more and without a database: a caller may do ACTION on BLOCK of PERSON-IN-CASE now
 * if an unexpired grant says so and no exclusion forbids it.
 */
final class Sentence {
    private final List<Right> rights = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();

    /**
     * A right as it was drawn.
     *
     * @param person the only one it speaks of; null when it speaks of the case
     * @param by what it was given by: a referral's or an emergency's id; empty when it came with the case
     */
    record Right(
            Drawn file,
            @Nullable Integer person,
            String subject,
            Set<String> actions,
            Set<String> blocks,
            String origin,
            String by,
            Time time) {
        Right at(Time other) {
            return new Right(file, person, subject, actions, blocks, origin, by, other);
        }

        boolean isOf(TestUser user) {
            return subject.equals("user:" + user.id())
                    || subject.equals("org:" + user.organisation())
                    || user.roles().stream()
                            .anyMatch(role -> subject.equals("role:" + user.organisation() + ":" + role));
        }
    }

    /** A case that was drawn. */
    record Drawn(String location, String organisation) {
        String reference() {
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    /** Who must never know of one person of a case; exactly one of account, organisation, and office of it. */
    record Exclusion(Drawn file, int person, String account, String organisation, String office) {

        /** Whoever names no office may sit in the one that is meant, unless it is one of the case's own organisation. */
        boolean names(TestUser user) {
            if (!account.isEmpty()) {
                return account.equals(user.id());
            }
            return organisation.equals(user.organisation())
                    && (office.isEmpty()
                            || office.equals(user.office())
                            || (user.office().isEmpty() && !organisation.equals(file.organisation())));
        }
    }

    void gives(Right right) {
        rights.add(right);
    }

    void excludes(Exclusion exclusion) {
        exclusions.add(exclusion);
    }

    List<Right> rights() {
        return List.copyOf(rights);
    }

    /** These rights hold at another time from now on. */
    void moves(Predicate<Right> which, Time time) {
        rights.replaceAll(right -> which.test(right) ? right.at(time) : right);
    }

    /** These rights were taken back. */
    void ends(Predicate<Right> which) {
        rights.removeIf(which);
    }

    boolean may(TestUser user, String action, Drawn file) {
        return inForce(user, action, file).stream().anyMatch(right -> right.person() == null);
    }

    List<Right> inForce(TestUser user, String action, Drawn file) {
        return rights.stream()
                .filter(right -> right.file().equals(file)
                        && right.actions().contains(action)
                        && right.time() == Time.NOW
                        && right.isOf(user)
                        && !mustNotKnow(user, file, right.person()))
                .toList();
    }

    /** Of a whole case nobody learns who must not know of one of its people. */
    boolean mustNotKnow(TestUser user, Drawn file, @Nullable Integer person) {
        return exclusions.stream()
                .anyMatch(exclusion -> exclusion.file().equals(file)
                        && (person == null || person.equals(exclusion.person()))
                        && (exclusion.names(user) || hasNoOfficeLeft(user.organisation(), file, exclusion.person())));
    }

    /** Whether an organisation as such must not know of a person: all of it, or each of its offices. */
    boolean mustNotKnow(String organisation, Drawn file, int person) {
        return hasNoOfficeLeft(organisation, file, person)
                || exclusions.stream()
                        .anyMatch(exclusion -> exclusion.file().equals(file)
                                && exclusion.person() == person
                                && exclusion.account().isEmpty()
                                && exclusion.office().isEmpty()
                                && exclusion.organisation().equals(organisation));
    }

    private boolean hasNoOfficeLeft(String organisation, Drawn file, int person) {
        return World.OFFICES_IN_THE_REGISTER.stream()
                .allMatch(office -> organisation.startsWith(World.RECEIVER)
                        && exclusions.stream()
                                .anyMatch(exclusion -> exclusion.file().equals(file)
                                        && exclusion.person() == person
                                        && exclusion.organisation().equals(organisation)
                                        && Objects.equals(exclusion.office(), office)));
    }
}
