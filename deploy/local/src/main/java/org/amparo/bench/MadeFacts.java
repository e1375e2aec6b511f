package org.amparo.bench;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** Facts of deliveries that nobody recorded, in the outbox of the service that tells of them; its relay signs and sends them. */
final class MadeFacts {
    static final String ORGANISATION = "PE-BENCH";
    /** Where nobody else is assisted. */
    static final String COUNTRY = "XXB";

    static final String MARK = "BENCH_";
    static final int PEOPLE = 2;

    private static final int DELIVERIES_OF_A_CASE = 5;
    private static final int AT_ONCE = 10_000;
    private static final int BYTES_OF_A_HANDLE = 37;
    private static final int BYTES_OF_A_KEY = 24;
    private static final int MONTHS = 12;
    private static final String ROWS = """
            insert into outbox (event_id, topic, key, epoch, sequence, after_epoch, after_sequence, type, payload)
            select uuidv7(), 'amparo.facts', key, 0, 1, 0, 0, 'fact.recorded.v1', payload
            from unnest(?::text[], ?::text[]) as made (key, payload)""";

    private final SecureRandom random = new SecureRandom();
    private final LocalSystem system;
    private final Aead wraps;

    MadeFacts(LocalSystem system) throws IOException, GeneralSecurityException {
        this.system = system;
        var file = new KeyFiles(system.options().home().resolve("keys"))
                .of(AmparoService.CASE)
                .resolve("facts-wrap.json");
        var tink = TinkConfig2026.get();
        wraps = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), tink, InsecureSecretKeyAccess.get())
                .getPrimitive(tink, Aead.class);
    }

    /** A case with two people, who are given something several times in one year. */
    private record Family(String caseFile, String mother, String child) {}

    private Family aFamily() {
        return new Family(drawn(BYTES_OF_A_HANDLE), drawn(BYTES_OF_A_HANDLE), drawn(BYTES_OF_A_HANDLE));
    }

    /** So many of them. Answers how many people they were given to. */
    long write(int facts) throws SQLException, GeneralSecurityException {
        var family = aFamily();
        var people = 0;
        try (var connection = system.database(AmparoService.ASSISTANCE).asSuperuser()) {
            for (var written = 0; written < facts; written += AT_ONCE) {
                var keys = new String[Math.min(AT_ONCE, facts - written)];
                var bodies = new String[keys.length];
                for (var one = 0; one < keys.length; one++) {
                    if ((written + one) % DELIVERIES_OF_A_CASE == 0) {
                        family = aFamily();
                        people += PEOPLE;
                    }
                    keys[one] = drawn(BYTES_OF_A_KEY);
                    bodies[one] = body(keys[one], "TRAFFICKING", family);
                }
                insert(connection, keys, bodies);
            }
        }
        return people;
    }

    /** Returns when the relay has sent all of them. */
    void untilTheyLeft() throws SQLException, InterruptedException {
        try (var connection = system.database(AmparoService.ASSISTANCE).asSuperuser();
                var left = connection.prepareStatement(
                        "select exists (select from outbox where published_at is null and topic = 'amparo.facts')")) {
            var isMore = true;
            while (isMore) {
                TimeUnit.MILLISECONDS.sleep(200);
                try (var rows = left.executeQuery()) {
                    rows.next();
                    isMore = rows.getBoolean(1);
                }
            }
        }
    }

    /** Some each second, each of a case of its own. Answers when they were committed, by the word each bears. */
    Map<String, OffsetDateTime> sendEvenly(int aSecond, Duration duration) throws SQLException, InterruptedException {
        var sent = new HashMap<String, OffsetDateTime>();
        try (var connection = system.database(AmparoService.ASSISTANCE).asSuperuser()) {
            for (var number = 0; number < aSecond * duration.toSeconds(); number++) {
                var key = drawn(BYTES_OF_A_KEY);
                var mark = MARK + number;
                insert(connection, new String[] {key}, new String[] {body(key, mark, aFamily())});
                sent.put(mark, now(connection));
                TimeUnit.MILLISECONDS.sleep(
                        Duration.ofSeconds(1).dividedBy(aSecond).toMillis());
            }
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
        return sent;
    }

    private static void insert(Connection connection, String[] keys, String[] bodies) throws SQLException {
        try (var insert = connection.prepareStatement(ROWS)) {
            insert.setArray(1, connection.createArrayOf("text", keys));
            insert.setArray(2, connection.createArrayOf("text", bodies));
            insert.executeUpdate();
        }
    }

    private static OffsetDateTime now(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select clock_timestamp()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class);
        }
    }

    private String body(String key, String caseType, Family family) throws GeneralSecurityException {
        return """
            {"fact":"%s","revision":1,"kind":"DELIVERY","month":"2024-%02d","country":"XXB","admin1":"PE-LIM",\
            "organisation":"PE-BENCH","indicator":"RE_PRHT3","rmrp":true,"service":"SHELTER_EMERGENCY","quantity":3,\
            "unit":"NIGHT","modality":"IN_KIND","caseType":"%s","caseFile":"%s","recipients":[\
            {"person":"%s","ageGender":"WOMAN","populationGroup":"IN_DESTINATION"},\
            {"person":"%s","ageGender":"GIRL","populationGroup":"IN_DESTINATION"}],"registered":true,"individuals":2}""".formatted(
                        key,
                        1 + random.nextInt(MONTHS),
                        caseType,
                        wrap(family.caseFile()),
                        wrap(family.mother()),
                        wrap(family.child()));
    }

    private String wrap(String handle) throws GeneralSecurityException {
        return text(wraps.encrypt(Base64.getUrlDecoder().decode(handle), new byte[0]));
    }

    private String drawn(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
