package org.amparo.referrals.docket;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.SecurityLevel;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.code.SupportNeed;
import org.amparo.referrals.code.Urgency;
import org.amparo.referrals.code.WrappedHandle;
import org.amparo.referrals.referral.Card;
import org.amparo.referrals.referral.Disclosure;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.Origin;
import org.amparo.referrals.referral.Person;
import org.amparo.referrals.referral.Progress;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.Summary;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Referrals and people as rows. */
final class ReferralRows {
    private ReferralRows() {}

    /** A row that belongs to a referral. */
    record Part<T>(UUID referral, T part) {}

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static <E extends Enum<E>> @Nullable E code(ResultSet row, String column, Class<E> codes) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(codes, name);
    }

    static void bindOrigin(SqlStatement<?> insert, Referral referral) {
        var origin = referral.origin();
        var card = referral.card();
        insert.bind("number", origin.number().value())
                .bind("splitFrom", origin.splitFrom())
                .bind("caseFile", origin.caseFile().value())
                .bind(
                        "caseFacts",
                        origin.caseFacts() == null ? null : origin.caseFacts().value())
                .bind("sender", origin.sender().value())
                .bind("country", card.country())
                .bind("service", card.service())
                .bind("urgency", card.urgency())
                .bind("securityLevel", card.securityLevel())
                .bindArray(
                        "languages",
                        String.class,
                        card.languages().stream().map(Language::code).toList())
                .bind("requestedAt", at(card.requestedAt()));
    }

    static void bindProgress(SqlStatement<?> statement, Referral referral) {
        var progress = referral.progress();
        var summary = referral.summary();
        var receiver = summary.receiver();
        statement
                .bind("id", referral.id())
                .bind("stage", progress.stage())
                .bind("outcome", progress.outcome())
                .bind("disclosure", progress.disclosure())
                .bind("servedFrom", at(progress.servedFrom()))
                .bind("endedAt", at(progress.endedAt()))
                .bind("receiver", receiver == null ? null : receiver.value())
                .bind("answerBy", at(summary.answerBy()))
                .bind("serviceBy", at(summary.serviceBy()))
                .bindArray(
                        "ages",
                        String.class,
                        summary.ages().stream().map(AgeBand::name).toList());
    }

    static PreparedBatch bind(PreparedBatch batch, UUID referral, Person person) {
        return batch.bind("referral", referral)
                .bind("number", person.number())
                .bind("handle", person.handle().value())
                .bind("ageBand", person.ageBand())
                .bind("gender", person.gender())
                .bindArray(
                        "supportNeeds",
                        String.class,
                        person.supportNeeds().stream().map(SupportNeed::name).toList());
    }

    static Part<Person> person(ResultSet row) throws SQLException {
        return new Part<>(
                row.getObject("referral", UUID.class),
                new Person(
                        row.getInt("number"),
                        new Handle(row.getString("handle")),
                        AgeBand.valueOf(row.getString("age_band")),
                        Gender.valueOf(row.getString("gender")),
                        texts(row.getArray("support_needs"))
                                .map(SupportNeed::valueOf)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static @Nullable WrappedHandle caseFacts(ResultSet row) throws SQLException {
        var wrapped = row.getString("case_facts");
        return wrapped == null ? null : new WrappedHandle(wrapped);
    }

    static Referral referral(ResultSet row, Map<UUID, List<Person>> people, Map<UUID, List<Offer>> offers)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Referral(
                id,
                new Origin(
                        new ReferralNumber(row.getString("number")),
                        row.getObject("split_from", UUID.class),
                        new Handle(row.getString("case_file")),
                        caseFacts(row),
                        new OrganisationCode(row.getString("sender"))),
                card(row),
                people.getOrDefault(id, List.of()),
                offers.getOrDefault(id, List.of()),
                new Progress(
                        Stage.valueOf(row.getString("stage")),
                        code(row, "outcome", Outcome.class),
                        Disclosure.valueOf(row.getString("disclosure")),
                        instant(row, "served_from"),
                        instant(row, "ended_at")),
                row.getLong("version"));
    }

    static Summary summary(ResultSet row) throws SQLException {
        var receiver = row.getString("receiver");
        return new Summary(
                row.getObject("id", UUID.class),
                new ReferralNumber(row.getString("number")),
                new OrganisationCode(row.getString("sender")),
                card(row),
                texts(row.getArray("group_ages")).map(AgeBand::valueOf).toList(),
                Stage.valueOf(row.getString("stage")),
                Disclosure.valueOf(row.getString("disclosure")),
                receiver == null ? null : new OrganisationCode(receiver),
                instant(row, "answer_by"),
                instant(row, "service_by"));
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                ServiceType.valueOf(row.getString("service")),
                Urgency.valueOf(row.getString("urgency")),
                Country.valueOf(row.getString("country")),
                SecurityLevel.valueOf(row.getString("security_level")),
                texts(row.getArray("languages")).map(Language::new).toList(),
                row.getObject("requested_at", OffsetDateTime.class).toInstant());
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray());
    }
}
