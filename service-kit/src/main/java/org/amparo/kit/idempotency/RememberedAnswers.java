package org.amparo.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What was answered under which key, for 72 hours: status, Location and ETag, never a body. */
@ApplicationScoped
class RememberedAnswers {
    private final Database database;
    private final KeyedHash hash;

    RememberedAnswers(Database database, Keysets keysets) {
        this.database = database;
        hash = keysets.keyedHash("hashes");
    }

    /** Claims the key for this body; a second request under way waits here. Answers what the first one answered. */
    @Nullable
    Response claim(String key, String body) {
        var bodyHash = bytes(body);
        var claimed = database.handle()
                .execute(
                        "insert into idempotency (key_hash, body_hash) values (?, ?) on conflict do nothing",
                        bytes(key),
                        bodyHash);
        return claimed == 1 ? null : known(key, bodyHash);
    }

    void remember(String key, Response response) {
        database.handle()
                .execute(
                        "update idempotency set status = ?, location = ?, etag = ? where key_hash = ?",
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        bytes(key));
    }

    private Response known(String key, byte[] bodyHash) {
        return database.handle()
                .select("select body_hash, status, location, etag from idempotency where key_hash = ?", bytes(key))
                .map((row, context) -> {
                    if (!Arrays.equals(row.getBytes("body_hash"), bodyHash)) {
                        throw new Refused(GeneralProblem.IDEMPOTENCY_KEY_OF_ANOTHER_COMMAND);
                    }
                    var answer = Response.status(row.getInt("status"));
                    Optional.ofNullable(row.getString("location"))
                            .map(URI::create)
                            .ifPresent(answer::location);
                    Optional.ofNullable(row.getString("etag")).ifPresent(etag -> answer.header(HttpHeaders.ETAG, etag));
                    return answer.build();
                })
                .one();
    }

    private byte[] bytes(String value) {
        return hash.of(value.getBytes(StandardCharsets.UTF_8));
    }
}
