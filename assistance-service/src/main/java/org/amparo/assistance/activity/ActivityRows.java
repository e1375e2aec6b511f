package org.amparo.assistance.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.AgeGender;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.work.Campaign;
import org.amparo.assistance.work.MechanismSupport;
import org.amparo.assistance.work.Training;
import org.amparo.assistance.work.Work;
import org.jdbi.v3.core.statement.Update;

/** Activities as rows. */
final class ActivityRows {
    private ActivityRows() {}

    static Update bind(Update insert, Activity activity) {
        var content = activity.content();
        var partner = content.implementingPartner();
        insert.bind("id", activity.id())
                .bind("version", activity.version())
                .bind("organisation", activity.organisation().value())
                .bind("kind", content.work().kind())
                .bind("pillar", content.pillar())
                .bind("country", content.country())
                .bind("admin1", content.admin1().code())
                .bind("from", content.from())
                .bind("until", content.until())
                .bind("implementingPartner", partner == null ? null : partner.value())
                .bind("rmrp", content.rmrp())
                .bind("voided", activity.voided())
                .bind("reason", activity.reason())
                .bind("recordedAt", activity.recordedAt().atOffset(ZoneOffset.UTC));
        return bindWork(insert, content);
    }

    private static Update bindWork(Update insert, ActivityContent content) {
        var training = content.training();
        var mechanism = content.mechanism();
        var campaign = content.campaign();
        return insert.bind("topic", training == null ? null : training.topic())
                .bind("hours", training == null ? null : training.hours())
                .bind("support", mechanism == null ? null : mechanism.support())
                .bind("level", mechanism == null ? null : mechanism.level())
                .bind("mechanism", mechanism == null ? null : mechanism.mechanism())
                .bind("audiences", campaign == null ? null : names(campaign.audiences()))
                .bind("languages", campaign == null ? null : names(campaign.languages()))
                .bind("channels", campaign == null ? null : names(campaign.channels()))
                .bind("outputs", campaign == null ? null : campaign.outputs());
    }

    private static String[] names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static Activity activity(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Activity(
                row.getObject("activity", UUID.class),
                new OrganisationCode(row.getString("organisation")),
                content(row),
                row.getBoolean("voided"),
                reason == null ? null : ActivityCorrection.Reason.valueOf(reason),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static ActivityContent content(ResultSet row) throws SQLException {
        var partner = row.getString("implementing_partner");
        var kind = Work.Kind.valueOf(row.getString("kind"));
        return new ActivityContent(
                ActivityContent.Pillar.valueOf(row.getString("pillar")),
                Country.valueOf(row.getString("country")),
                new Admin1(row.getString("admin1")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                partner == null ? null : new OrganisationCode(partner),
                row.getBoolean("rmrp"),
                kind == Work.Kind.TRAINING ? training(row) : null,
                kind == Work.Kind.MECHANISM ? mechanism(row) : null,
                kind == Work.Kind.CAMPAIGN ? campaign(row) : null);
    }

    private static Training training(ResultSet row) throws SQLException {
        return new Training(
                Training.Topic.valueOf(row.getString("topic")),
                row.getInt("hours"),
                counted(row, "cells", "individuals", AgeGender.class),
                counted(row, "workplaces", "workers", Training.Workplace.class));
    }

    private static MechanismSupport mechanism(ResultSet row) throws SQLException {
        return new MechanismSupport(
                MechanismSupport.Support.valueOf(row.getString("support")),
                MechanismSupport.Level.valueOf(row.getString("level")),
                MechanismSupport.Mechanism.valueOf(row.getString("mechanism")));
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                codes(row, "audiences", Campaign.Audience.class),
                codes(row, "languages", Campaign.Language.class),
                codes(row, "channels", Campaign.Channel.class),
                row.getInt("outputs"));
    }

    private static <E extends Enum<E>> Set<E> codes(ResultSet row, String column, Class<E> type) throws SQLException {
        return texts(row, column).stream().map(code -> Enum.valueOf(type, code)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(
            ResultSet row, String cells, String counts, Class<E> type) throws SQLException {
        var names = texts(row, cells);
        var individuals = (Integer[]) row.getArray(counts).getArray();
        var counted = new EnumMap<E, Integer>(type);
        for (var i = 0; i < names.size(); i++) {
            counted.put(Enum.valueOf(type, names.get(i)), individuals[i]);
        }
        return Map.copyOf(counted);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
