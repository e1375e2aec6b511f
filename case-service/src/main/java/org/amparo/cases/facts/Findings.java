package org.amparo.cases.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.cases.code.Control;
import org.amparo.cases.code.Exploitation;
import org.amparo.kit.database.Database;

/**
 * What was found about people, as far as reporting counts it: of each track the newest revision, unless it says that the
 * person is no victim of trafficking. Our finding and the State's stand beside each other, so one adds to the other.
 */
@ApplicationScoped
class Findings {
    private final Database database;

    Findings(Database database) {
        this.database = database;
    }

    /**
     * Forms of exploitation and means of control, each once, in the order of their lists. Empty when nobody knows or the
     * person declined to say, which is not the same as none (CTDC counts shares over those of whom something is known).
     */
    record Found(List<Exploitation> exploitation, List<Control> control) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }

    /** By person; whoever was not assessed is missing. */
    Map<UUID, Found> of(UUID caseId) {
        return database
                .handle()
                .createQuery("""
                        with newest as (
                            select distinct on (person_id, track) person_id, status, exploitation, control
                            from assessment where case_id = :case order by person_id, track, version desc)
                        select person_id, array(select distinct unnest(exploitation) from newest n
                                where n.person_id = p.person_id and n.status <> 'NOT_A_VICTIM_OF_TRAFFICKING') as exploitation,
                            array(select distinct unnest(control) from newest n
                                where n.person_id = p.person_id and n.status <> 'NOT_A_VICTIM_OF_TRAFFICKING') as control
                        from (select distinct person_id from newest) p""")
                .bind("case", caseId)
                .map((row, context) -> Map.entry(row.getObject("person_id", UUID.class), found(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Found found(ResultSet row) throws SQLException {
        var exploitation = codes(row, "exploitation");
        var control = codes(row, "control");
        return new Found(
                Arrays.stream(Exploitation.values())
                        .filter(Exploitation::isAnAnswer)
                        .filter(form -> exploitation.contains(form.name()))
                        .toList(),
                Arrays.stream(Control.values())
                        .filter(Control::isAnAnswer)
                        .filter(means -> control.contains(means.name()))
                        .toList());
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
