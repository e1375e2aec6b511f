package org.amparo.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.jspecify.annotations.Nullable;

/** A caller's cases, the ones that changed last first. */
@UseCase
@ApplicationScoped
class Worklist {
    private static final String JOIN = "join case_file f on f.id = c.resource";

    private final Caseload caseload;
    private final Colleagues colleagues;
    private final Database database;

    Worklist(Caseload caseload, Colleagues colleagues, Database database) {
        this.caseload = caseload;
        this.colleagues = colleagues;
        this.database = database;
    }

    /** What the list is narrowed to; null leaves it open. */
    record Filter(
            @Nullable Status status,
            @Nullable SecurityLevel securityLevel,
            @Nullable CaseType caseType) {
        private String where() {
            return bindings().keySet().stream()
                    .sorted()
                    .map(column -> "f." + column + " = :" + column)
                    .collect(Collectors.joining(" and "));
        }

        private Map<String, Object> bindings() {
            var bindings = new HashMap<String, Object>();
            if (status != null) {
                bindings.put("status", status.name());
            }
            if (securityLevel != null) {
                bindings.put("security_level", securityLevel.name());
            }
            if (caseType != null) {
                bindings.put("case_type", caseType.name());
            }
            return bindings;
        }
    }

    /** One page, and the cursor of the next; null on the last. */
    record Page(List<Item> cases, @Nullable String next) {}

    /** One line: enough to recognise a case, and nothing about anybody. */
    record Item(
            CaseReference reference,
            Country country,
            CaseType caseType,
            SecurityLevel securityLevel,
            Status status,
            int people,
            Instant changedAt) {}

    Page page(Caller caller, Filter filter, @Nullable String after, int size) {
        colleagues.greet(caller);
        var lines = caseload.page(
                caller, new Caseload.Query("worklist", JOIN, filter.where(), filter.bindings(), after, size));
        var ids = lines.lines().stream().map(Caseload.Line::resource).toList();
        var rows = rows(ids);
        return new Page(
                lines.lines().stream()
                        .flatMap(line ->
                                Optional.ofNullable(rows.get(line.resource()))
                                        .map(row -> row.at(line.sortAt()))
                                        .stream())
                        .toList(),
                lines.next());
    }

    private record Row(UUID id, Function<Instant, Item> item) {
        private Item at(Instant changedAt) {
            return item.apply(changedAt);
        }
    }

    private Map<UUID, Row> rows(List<UUID> ids) {
        return database.handle()
                .createQuery("select * from case_file where id = any (:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> row(row))
                .collect(Collectors.toMap(Row::id, Function.identity()));
    }

    private static Row row(ResultSet row) throws SQLException {
        var reference = new CaseReference(row.getString("reference"));
        var country = Country.valueOf(row.getString("country"));
        var caseType = CaseType.valueOf(row.getString("case_type"));
        var securityLevel = SecurityLevel.valueOf(row.getString("security_level"));
        var status = Status.valueOf(row.getString("status"));
        var people = row.getInt("people");
        return new Row(
                row.getObject("id", UUID.class),
                changedAt -> new Item(reference, country, caseType, securityLevel, status, people, changedAt));
    }
}
