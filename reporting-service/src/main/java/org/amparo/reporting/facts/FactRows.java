package org.amparo.reporting.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts as rows under the names of their columns, with pseudonyms in the place of handles. Each method answers a JSON array,
 * so that one parameter carries however many rows there are.
 */
@ApplicationScoped
class FactRows {
    private final Pseudonyms pseudonyms;
    private final ObjectMapper json;

    FactRows(Pseudonyms pseudonyms, ObjectMapper json) {
        this.pseudonyms = pseudonyms;
        this.json = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    /** Rows of the table of facts. */
    ArrayNode facts(Map<String, FactRecorded> facts) {
        var rows = json.createArrayNode();
        facts.forEach((id, fact) -> rows.add(row(id, fact)));
        return rows;
    }

    private ObjectNode row(String id, FactRecorded fact) {
        ObjectNode row = json.valueToTree(fact);
        var person = pseudonyms.ofOptional(fact.person());
        var countedAs = pseudonyms.ofOptional(fact.countedAs());
        return row.put("id", id)
                .put("month", fact.month().atDay(1).toString())
                .put("case_pseudonym", bytes(pseudonyms.ofOptional(fact.caseFile())))
                .put("person_pseudonym", bytes(person))
                .put("counted_as", Arrays.equals(countedAs, person) ? null : bytes(countedAs));
    }

    /** Rows of the table of their people. */
    ArrayNode people(Map<String, FactRecorded> facts) {
        var rows = json.createArrayNode();
        facts.forEach((id, fact) -> fact.people().forEach(one -> rows.addObject()
                .put("fact", id)
                .put("person_pseudonym", bytes(pseudonyms.of(one.person())))
                .put("age_gender", one.ageGender())
                .put("population_group", one.populationGroup())));
        return rows;
    }

    /** Rows of the table of their headcounts. */
    ArrayNode headcounts(Map<String, FactRecorded> facts) {
        var rows = json.createArrayNode();
        facts.forEach((id, fact) -> fact.headcount().forEach(cell -> rows.addObject()
                .put("fact", id)
                .put("age_gender", cell.ageGender())
                .put("individuals", cell.individuals())));
        return rows;
    }

    private static @Nullable String bytes(byte @Nullable [] pseudonym) {
        return pseudonym == null ? null : "\\x" + HexFormat.of().formatHex(pseudonym);
    }
}
