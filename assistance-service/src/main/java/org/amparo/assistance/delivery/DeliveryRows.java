package org.amparo.assistance.delivery;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.AgeGender;
import org.amparo.assistance.code.CaseType;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.Mechanism;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.ServiceType;
import org.amparo.assistance.code.Unit;
import org.amparo.assistance.code.WrappedHandle;
import org.amparo.assistance.supply.Modality;
import org.amparo.assistance.supply.Supply;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Deliveries as rows. */
final class DeliveryRows {
    private DeliveryRows() {}

    static Update bindHead(Update insert, Delivery delivery) {
        var people = delivery.recipients() instanceof Recipients.PeopleOfACase ofACase ? ofACase : null;
        return insert.bind("id", delivery.id())
                .bind("organisation", delivery.organisation().value())
                .bind("caseFile", people == null ? null : people.caseFile().value())
                .bind("caseFacts", people == null ? null : people.facts().value())
                .bind("caseType", people == null ? null : people.caseType().name())
                .bind("recordedAt", at(delivery.recordedAt()));
    }

    static Update bindVersion(Update insert, Delivery delivery) {
        var supply = delivery.supply();
        var partner = supply.implementingPartner();
        var group = delivery.recipients() instanceof Recipients.Unregistered people
                ? people.populationGroup().name()
                : null;
        return insert.bind("id", delivery.id())
                .bind("version", delivery.version())
                .bind("organisation", delivery.organisation().value())
                .bind("service", supply.service())
                .bind("country", supply.country())
                .bind("admin1", supply.admin1().code())
                .bind("day", supply.day())
                .bind("quantity", supply.quantity())
                .bind("unit", supply.unit())
                .bind("modality", supply.modality().kind())
                .bind("value", supply.modality().value())
                .bind("mechanism", supply.modality().mechanism())
                .bind("implementingPartner", partner == null ? null : partner.value())
                .bind("rmrp", supply.rmrp())
                .bind("populationGroup", group)
                .bind("voided", delivery.voided())
                .bind("reason", delivery.reason())
                .bind("recordedAt", at(delivery.recordedAt()));
    }

    static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                new OrganisationCode(row.getString("organisation")),
                row.getString("case_file") == null ? unregistered(row) : peopleOfACase(row),
                supply(row),
                row.getBoolean("voided"),
                optional(row, "reason", CorrectionReason::valueOf),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Supply supply(ResultSet row) throws SQLException {
        return new Supply(
                ServiceType.valueOf(row.getString("service")),
                new Admin1(row.getString("admin1")),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("quantity"),
                Unit.valueOf(row.getString("unit")),
                modality(Modality.Kind.valueOf(row.getString("modality")), row),
                optional(row, "implementing_partner", OrganisationCode::new),
                row.getObject("rmrp", Boolean.class));
    }

    private static Modality modality(Modality.Kind kind, ResultSet row) throws SQLException {
        @Nullable BigDecimal value = row.getBigDecimal("value_usd");
        return new Modality(
                kind,
                value,
                value == null ? null : Modality.Currency.USD,
                optional(row, "mechanism", Mechanism::valueOf));
    }

    private static Recipients peopleOfACase(ResultSet row) throws SQLException {
        var people = texts(row, "people");
        var facts = texts(row, "people_facts");
        var cells = texts(row, "people_cells");
        var groups = texts(row, "people_groups");
        var named = new ArrayList<Recipients.Person>();
        for (var i = 0; i < people.length; i++) {
            named.add(new Recipients.Person(
                    new Handle(people[i]),
                    new WrappedHandle(facts[i]),
                    AgeGender.valueOf(cells[i]),
                    PopulationGroup.valueOf(groups[i])));
        }
        return new Recipients.PeopleOfACase(
                new Handle(row.getString("case_file")),
                new WrappedHandle(row.getString("case_facts")),
                CaseType.valueOf(row.getString("case_type")),
                List.copyOf(named));
    }

    private static Recipients unregistered(ResultSet row) throws SQLException {
        var cells = texts(row, "cells");
        var individuals = (Integer[]) row.getArray("individuals").getArray();
        var headcount = new EnumMap<AgeGender, Integer>(AgeGender.class);
        for (var i = 0; i < cells.length; i++) {
            headcount.put(AgeGender.valueOf(cells[i]), individuals[i]);
        }
        return new Recipients.Unregistered(PopulationGroup.valueOf(row.getString("population_group")), headcount);
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static <T> @Nullable T optional(ResultSet row, String column, Function<String, T> word)
            throws SQLException {
        var text = row.getString(column);
        return text == null ? null : word.apply(text);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
