package org.amparo.reporting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.util.UUID;
import org.amparo.kit.testing.TestUser;

/** Tables of plan figures, sent as the figures officer sends them. */
final class Tables {
    static final TestUser OFFICER = TestUser.of("fina", "", "", "figures-officer");
    static final String HEADING = "Year,Platform,Targeted\n#date+year,#region+platform,#targeted+ind\n";

    private Tables() {}

    static Response sent(String source, String table) {
        return sent(source, table.getBytes(UTF_8), UUID.randomUUID().toString());
    }

    static Response sent(String source, byte[] table, String key) {
        return to("/plan-figures/imports?title=Test&source=" + source, table, key);
    }

    static Response checked(String source, String table) {
        return to(
                "/plan-figures/imports?title=Test&check=true&source=" + source,
                table.getBytes(UTF_8),
                UUID.randomUUID().toString());
    }

    static Response to(String address, byte[] table, String key) {
        return OFFICER.reads()
                .urlEncodingEnabled(false)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(table)
                .post(address);
    }

    static Response undone(String location) {
        return OFFICER.reads()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path(location) + "/undo");
    }

    static Response read(String location) {
        return OFFICER.reads().get(path(location));
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/figure-imports"));
    }
}
