package org.amparo.cases.casefile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.code.Admin1;
import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.Gender;
import org.amparo.cases.code.IdentificationSource;
import org.amparo.cases.code.Language;
import org.amparo.cases.code.Nationality;
import org.amparo.cases.code.PopulationGroup;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.cases.code.SupportNeed;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Case files and people as rows. */
final class CaseRows {
    private CaseRows() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static void bind(PreparedBatch batch, Person person) {
        batch.bindArray("citizenship", String.class, codes(person.citizenship(), Nationality::code))
                .bindArray("languages", String.class, codes(person.languages(), Language::code))
                .bindArray("supportNeeds", String.class, codes(person.supportNeeds(), SupportNeed::name))
                .bind("heldUntil", at(person.heldUntil()));
    }

    private static <T> List<String> codes(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).toList();
    }

    static CaseFile caseFile(ResultSet row, List<Person> people) throws SQLException {
        return new CaseFile(
                row.getObject("id", UUID.class),
                new CaseReference(row.getString("reference")),
                row.getString("organisation"),
                Country.valueOf(row.getString("country")),
                new Admin1(row.getString("admin1")),
                CaseType.valueOf(row.getString("case_type")),
                SecurityLevel.valueOf(row.getString("security_level")),
                IdentificationSource.valueOf(row.getString("identified_by")),
                Status.valueOf(row.getString("status")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                people);
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                AgeBand.valueOf(row.getString("age_band")),
                Gender.valueOf(row.getString("gender")),
                texts(row.getArray("citizenship")).map(Nationality::new).collect(Collectors.toUnmodifiableSet()),
                PopulationGroup.valueOf(row.getString("population_group")),
                texts(row.getArray("languages")).map(Language::new).toList(),
                texts(row.getArray("support_needs")).map(SupportNeed::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getObject("with_us_since", LocalDate.class),
                Basis.Kind.valueOf(row.getString("holding_kind")),
                row.getObject("holding_until", OffsetDateTime.class).toInstant(),
                row.getObject("erasure_queued_at") != null,
                merged(row.getString("merged")));
    }

    private static Person.@Nullable Merged merged(@Nullable String text) {
        return text == null ? null : Person.Merged.valueOf(text);
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray());
    }
}
