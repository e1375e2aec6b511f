package org.amparo.reporting.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.Inbox;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.inbox.StreamKeys;
import org.amparo.kit.keys.Keysets;

/** Facts as other services would tell them, wrapped with the keys that case-service wraps with. */
@ApplicationScoped
public class Arrivals {
    private static final int BYTES_OF_A_HANDLE = 37;
    private static final int BYTES_OF_A_FACT = 24;

    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json = new ObjectMapper();
    private final Database database;
    private final Inbox inbox;
    private final StreamKeys keys;
    private final Keysets keysets;

    Arrivals(Database database, Inbox inbox, StreamKeys keys, Keysets keysets) {
        this.database = database;
        this.inbox = inbox;
        this.keys = keys;
        this.keysets = keysets;
    }

    /** A facts handle nobody else has. */
    public byte[] aHandle() {
        return bytes(BYTES_OF_A_HANDLE);
    }

    /** A wrap of it like no other. */
    public String wrap(byte[] handle) {
        try {
            return text(keysets.aead("facts-wrap").encrypt(handle, new byte[0]));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public Map<String, Object> aCase(YearMonth month, byte[] caseFile) {
        var fact = new HashMap<String, Object>();
        fact.put("fact", text(bytes(BYTES_OF_A_FACT)));
        fact.put("revision", 1);
        fact.put("kind", "CASE");
        fact.put("month", month.toString());
        fact.put("country", "PER");
        fact.put("admin1", "PE-LIM");
        fact.put("caseType", "TRAFFICKING");
        fact.put("caseFile", wrap(caseFile));
        return fact;
    }

    public Map<String, Object> aPerson(YearMonth month, byte[] caseFile, byte[] person) {
        var fact = aCase(month, caseFile);
        fact.put("kind", "PERSON");
        fact.put("populationGroup", "IN_DESTINATION");
        fact.put("ageGender", "WOMAN");
        fact.put("person", wrap(person));
        return fact;
    }

    /** The same, who counts under another record of theirs. */
    public Map<String, Object> aPerson(YearMonth month, byte[] caseFile, byte[] person, byte[] countedAs) {
        var fact = aPerson(month, caseFile, person);
        fact.put("countedAs", wrap(countedAs));
        return fact;
    }

    /** Something given by an organisation to people of a case who are still to be named. */
    public Map<String, Object> aDelivery(YearMonth month, byte[] caseFile) {
        var fact = aCase(month, caseFile);
        fact.put("kind", "DELIVERY");
        fact.put("organisation", "PE-CASA-ABIERTA");
        fact.put("indicator", "RE_PRHT3");
        fact.put("service", "SHELTER_EMERGENCY");
        fact.put("quantity", 3);
        fact.put("unit", "NIGHT");
        fact.put("modality", "IN_KIND");
        return fact;
    }

    /** One of its people. */
    public Map<String, Object> recipient(byte[] person, String ageGender, String populationGroup) {
        return Map.of("person", wrap(person), "ageGender", ageGender, "populationGroup", populationGroup);
    }

    /** So many people without a name. */
    public Map<String, Object> cell(String ageGender, int individuals) {
        return Map.of("ageGender", ageGender, "individuals", individuals);
    }

    /** A training of twelve women. */
    public Map<String, Object> aTraining(YearMonth month) {
        var fact = aCase(month, aHandle());
        fact.keySet().removeAll(List.of("caseFile", "caseType"));
        fact.put("kind", "ACTIVITY");
        fact.put("activity", "TRAINING");
        fact.put("pillar", "PROTECTION");
        fact.put("organisation", "PE-CASA-ABIERTA");
        fact.put("indicator", "RE_PRHT1");
        fact.put("quantity", 12);
        fact.put("unit", "PARTICIPANT");
        fact.put("headcount", List.of(cell("WOMAN", 12)));
        return fact;
    }

    /** So many cases of one person each. */
    public void casesOfOne(int howMany, YearMonth month) {
        for (var i = 0; i < howMany; i++) {
            var caseFile = aHandle();
            arrives(aCase(month, caseFile));
            arrives(aPerson(month, caseFile, aHandle()));
        }
    }

    /** The first event of its stream. */
    public void arrives(Map<String, Object> fact) {
        arrives(fact, 1);
    }

    /** An event at a place of its stream. Answers its id. */
    public String arrives(Map<String, Object> fact, long sequence) {
        return take((String) fact.get("fact"), sequence, written(fact));
    }

    /** The same with a body of its own, under the key this service keeps, as it comes from the log. */
    public String take(String key, long sequence, String payload) {
        var event = event(key, sequence, payload);
        database.work(() -> {
            inbox.take(event);
            return null;
        });
        return event.id();
    }

    /** What a poll brings: all of it in one transaction. */
    public void arriveTogether(List<Received> events) {
        database.work(() -> inbox.take(events));
    }

    /** An event as it comes from the log. */
    public Received event(Map<String, Object> fact, long sequence) {
        return event((String) fact.get("fact"), sequence, written(fact));
    }

    private Received event(String key, long sequence, String payload) {
        return new Received(
                "case-service",
                "amparo.facts",
                keys.kept(key),
                0,
                sequence,
                0,
                0,
                UUID.randomUUID().toString(),
                "fact.recorded.v1",
                payload);
    }

    private String written(Map<String, Object> fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
