package org.amparo.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.ConfigProvider;

/** The API as committed in {@code docs/openapi}: what a service offers changes on purpose or not at all. */
public final class CommittedOpenApi {
    private CommittedOpenApi() {}

    /** Compares; with {@code -Dopenapi.update} it writes what the service offers instead. */
    public static void isWhatTheServiceOffers() {
        var name = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        var committed = WrittenEvents.docs().resolveSibling("openapi").resolve(name + ".yaml");
        var offered = given().get("/q/openapi").asString();
        try {
            if (System.getProperty("openapi.update") != null) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, offered);
            }
            assertThat(offered)
                    .as("the API changed: run the tests with -Dopenapi.update and look at what changed")
                    .isEqualTo(Files.readString(committed));
        } catch (IOException fault) {
            throw new UncheckedIOException("the API of " + name + " is not committed", fault);
        }
    }
}
