package org.amparo.assistance.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.Indicator;
import org.amparo.assistance.code.Month;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.ServiceType;
import org.amparo.assistance.code.Unit;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;

/** Where a reporting officer counts what the own organisation gave. */
@UseCase
@ApplicationScoped
class MonthlyDesk {
    private final Database database;
    private final Ledger ledger;

    MonthlyDesk(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    MonthlyFigures of(Month month, Caller caller) {
        var organisation = OrganisationCode.of(caller);
        ledger.note(Deed.listing("monthly", List.of()));
        return new MonthlyFigures(organisation, month.value(), lines(month, organisation));
    }

    private List<MonthlyFigures.Line> lines(Month month, OrganisationCode organisation) {
        return database.handle()
                .createQuery("""
                        with given as (
                            select v.*, d.case_file is not null as registered
                            from delivery_version v
                            join delivery d on d.id = v.delivery and d.version = v.version
                            where v.organisation = :organisation and v.day >= :first and v.day < :next
                              and not v.voided),
                        sums as (
                            select service, country, admin1, registered, unit, count(*) as deliveries,
                                sum(quantity) as quantity, coalesce(sum(value_usd), 0) as value_usd
                            from given group by service, country, admin1, registered, unit),
                        named as (
                            select g.service, g.admin1, g.unit, count(distinct p.person) as individuals
                            from given g join delivery_person p on p.delivery = g.delivery and p.version = g.version
                            group by g.service, g.admin1, g.unit),
                        counted as (
                            select g.service, g.admin1, g.unit, sum(h.individuals) as individuals
                            from given g join delivery_headcount h on h.delivery = g.delivery and h.version = g.version
                            group by g.service, g.admin1, g.unit)
                        select s.*, coalesce(n.individuals, c.individuals) as individuals
                        from sums s
                        left join named n on s.registered
                            and (n.service, n.admin1, n.unit) = (s.service, s.admin1, s.unit)
                        left join counted c on not s.registered
                            and (c.service, c.admin1, c.unit) = (s.service, s.admin1, s.unit)
                        order by s.service, s.admin1, s.registered desc, s.unit""")
                .bind("organisation", organisation.value())
                .bind("first", month.first())
                .bind("next", month.firstOfTheNext())
                .map((row, context) -> line(row))
                .list();
    }

    private static MonthlyFigures.Line line(ResultSet row) throws SQLException {
        return new MonthlyFigures.Line(
                Indicator.RE_PRHT3,
                ServiceType.valueOf(row.getString("service")),
                Country.valueOf(row.getString("country")),
                new Admin1(row.getString("admin1")),
                row.getBoolean("registered"),
                Unit.valueOf(row.getString("unit")),
                row.getLong("deliveries"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("value_usd"),
                row.getLong("individuals"));
    }
}
