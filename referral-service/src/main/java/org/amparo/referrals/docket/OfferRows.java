package org.amparo.referrals.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.directory.Channel;
import org.amparo.referrals.referral.Answer;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.OfferState;
import org.amparo.referrals.referral.Receiver;
import org.amparo.referrals.referral.Report;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Offers as rows. */
final class OfferRows {
    private OfferRows() {}

    static void bind(SqlStatement<?> statement, Offer offer) {
        var asked = Optional.ofNullable(offer.asked());
        var answer = Optional.ofNullable(offer.answer());
        var report = answer.map(Answer::report);
        statement
                .bind("id", offer.id())
                .bind("state", offer.state())
                .bind("askedAt", ReferralRows.at(asked.map(Offer.Asked::at).orElse(null)))
                .bind(
                        "answerBy",
                        ReferralRows.at(asked.map(Offer.Asked::answerBy).orElse(null)))
                .bind(
                        "serviceBy",
                        ReferralRows.at(asked.map(Offer.Asked::serviceBy).orElse(null)))
                .bind("answeredAt", ReferralRows.at(answer.map(Answer::at).orElse(null)))
                .bind("reason", answer.map(Answer::reason).orElse(null))
                .bind(
                        "alternative",
                        answer.map(Answer::alternative)
                                .map(OrganisationCode::value)
                                .orElse(null))
                .bind("declinedUntil", answer.map(Answer::until).orElse(null))
                .bind("heardFrom", report.map(Report::who).orElse(null))
                .bind("toldAt", ReferralRows.at(report.map(Report::toldAt).orElse(null)))
                .bind("heardBy", report.map(Report::channel).orElse(null))
                .bind(
                        "confirmedAt",
                        ReferralRows.at(report.map(Report::confirmedAt).orElse(null)));
    }

    static ReferralRows.Part<Offer> offer(ResultSet row) throws SQLException {
        return new ReferralRows.Part<>(
                row.getObject("referral", UUID.class),
                new Offer(
                        row.getObject("id", UUID.class),
                        new Receiver(
                                new OrganisationCode(row.getString("receiver")),
                                Country.valueOf(row.getString("country")),
                                ZoneId.of(row.getString("zone")),
                                Channel.valueOf(row.getString("channel")) == Channel.ACCOUNT),
                        OfferState.valueOf(row.getString("state")),
                        asked(row),
                        answer(row)));
    }

    private static Offer.@Nullable Asked asked(ResultSet row) throws SQLException {
        var at = ReferralRows.instant(row, "asked_at");
        var answerBy = ReferralRows.instant(row, "answer_by");
        var serviceBy = ReferralRows.instant(row, "service_by");
        return at == null || answerBy == null || serviceBy == null ? null : new Offer.Asked(at, answerBy, serviceBy);
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var at = ReferralRows.instant(row, "answered_at");
        var alternative = row.getString("alternative");
        return at == null
                ? null
                : new Answer(
                        at,
                        ReferralRows.code(row, "reason", DeclineReason.class),
                        alternative == null ? null : new OrganisationCode(alternative),
                        row.getObject("declined_until", LocalDate.class),
                        report(row, at));
    }

    private static @Nullable Report report(ResultSet row, Instant answeredAt) throws SQLException {
        var who = ReferralRows.code(row, "heard_from", Report.Who.class);
        var channel = ReferralRows.code(row, "heard_by", Report.Means.class);
        var toldAt = ReferralRows.instant(row, "told_at");
        return who == null || channel == null
                ? null
                : new Report(
                        who, toldAt == null ? answeredAt : toldAt, channel, ReferralRows.instant(row, "confirmed_at"));
    }
}
