package org.amparo.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Everything that can be asked of a service, as its committed document says: what a gate asks, no new endpoint escapes. */
final class CommittedQuestions {
    private CommittedQuestions() {}

    static List<String> paths() {
        var questions = new ArrayList<String>();
        var path = "";
        for (var line : document()) {
            if (line.matches(" {2}/\\S+:")) {
                path = line.strip().replaceAll(":$", "");
            } else if (line.equals("    get:")) {
                questions.add(path);
            }
        }
        assertThat(questions).hasSizeGreaterThan(2);
        return questions;
    }

    private static List<String> document() {
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        try {
            return Files.readAllLines(
                    WrittenEvents.docs().resolveSibling("openapi").resolve(service + ".yaml"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
