package org.amparo.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** The API as committed in {@code docs/openapi}: what a service offers changes on purpose or not at all. */
public final class CommittedOpenApi {
    private CommittedOpenApi() {}

    /** Compares; with {@code -Dopenapi.update} it writes what the service offers instead. */
    public static void isWhatTheServiceOffers() {
        var committed = document();
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
            throw new UncheckedIOException("the API is not committed: " + committed.getFileName(), fault);
        }
    }

    /** Everything the service can be asked, in the order of the document. */
    public static List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        var path = "";
        for (var line : lines()) {
            if (line.matches(" {2}/\\S*:")) {
                path = line.strip().replaceAll(":$", "");
            } else if (line.matches(" {4}(get|put|post|delete|patch|head|options):")) {
                endpoints.add(new Endpoint(line.strip().replace(":", "").toUpperCase(Locale.ROOT), path));
            }
        }
        assertThat(endpoints).hasSizeGreaterThan(2);
        return endpoints;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(document());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path document() {
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        return WrittenEvents.docs().resolveSibling("openapi").resolve(service + ".yaml");
    }
}
