package org.amparo.cases.facts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;

/** What reporting was told of the first person of a file, opened with the key that it has. */
@ApplicationScoped
public class ToldFacts {
    private final Keysets keysets;

    ToldFacts(Keysets keysets) {
        this.keysets = keysets;
    }

    /** In the order of their revisions. */
    List<JsonNode> of(String file) {
        var key = keysets.keyedHash("fact-ids").of(idOf(file));
        return WrittenEvents.ofType("fact.recorded.v1").stream()
                .filter(fact -> fact.get("fact").asText().equals(key))
                .toList();
    }

    JsonNode newest(String file) {
        return of(file).getLast();
    }

    String idOf(String file) {
        var reference = file.substring(file.lastIndexOf('/') + 1);
        return Rows.of(
                        "select p.id::text as id from person p join case_file f on f.id = p.case_id"
                                + " where f.reference = ? and p.number = 1",
                        reference)
                .getFirst()
                .get("id")
                .toString();
    }

    /** Under which handle the person themself is told. */
    String person(String file) {
        return opened(newest(file), "person");
    }

    String countedAs(JsonNode fact) {
        return opened(fact, "countedAs");
    }

    private String opened(JsonNode fact, String field) {
        try {
            var wrap = Base64.getUrlDecoder().decode(fact.get(field).asText());
            return Base64.getEncoder().encodeToString(keysets.aead("facts-wrap").decrypt(wrap, new byte[0]));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(foreign);
        }
    }
}
