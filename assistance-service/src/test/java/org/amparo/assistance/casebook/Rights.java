package org.amparo.assistance.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.assistance.code.AgeBand;
import org.amparo.assistance.code.CaseType;
import org.amparo.assistance.code.Gender;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.WrappedHandle;
import org.jspecify.annotations.Nullable;

/** Rights to deliver, for tests of the rule. */
final class Rights {
    static final Handle ANA = new Handle("A".repeat(50));
    static final Handle LUZ = new Handle("L".repeat(50));
    static final Handle STRANGER = new Handle("S".repeat(50));
    private static final WrappedHandle FACTS = new WrappedHandle("f".repeat(94));

    private final List<Handle> people;
    private final Map<Handle, LocalDate> since = new HashMap<>();
    private final Map<Handle, Instant> narrowed = new HashMap<>();
    private Instant from = Instant.parse("2026-01-01T00:00:00Z");
    private Instant until = Instant.parse("2046-01-01T00:00:00Z");
    private @Nullable Instant endedAt;

    private Rights(List<Handle> people) {
        this.people = people;
    }

    static Rights of(Handle... people) {
        return new Rights(List.of(people));
    }

    Rights from(String moment) {
        from = Instant.parse(moment);
        return this;
    }

    Rights until(String moment) {
        until = Instant.parse(moment);
        return this;
    }

    Rights endedAt(String moment) {
        endedAt = Instant.parse(moment);
        return this;
    }

    Rights since(Handle person, LocalDate day) {
        since.put(person, day);
        return this;
    }

    Rights narrowedAt(Handle person, Instant moment) {
        narrowed.put(person, moment);
        return this;
    }

    DeliveryRight right() {
        return right(from, until, endedAt, people.stream().map(this::known).toList());
    }

    static DeliveryRight right(Instant from, Instant until, @Nullable Instant endedAt, List<KnownPerson> people) {
        return new DeliveryRight(
                new UUID(0, 1),
                STRANGER,
                FACTS,
                CaseType.TRAFFICKING,
                "org:PE-CASA-ABIERTA",
                from,
                until,
                endedAt,
                people);
    }

    private KnownPerson known(Handle person) {
        return known(person, since.getOrDefault(person, LocalDate.parse("2026-01-01")), narrowed.get(person));
    }

    static KnownPerson known(Handle person, LocalDate since, @Nullable Instant endedAt) {
        return new KnownPerson(
                person, FACTS, AgeBand.FROM_30_TO_38, Gender.FEMININE, PopulationGroup.IN_DESTINATION, since, endedAt);
    }
}
