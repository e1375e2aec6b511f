package org.amparo.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {
    @TempDir
    Path folder;

    @Test
    void topicsSurviveAKilledBrokerAndAreCreatedOnce() throws Exception {
        var killed = LocalKafka.start(folder.resolve("log"), 0, 0);
        killed.createTopics(List.of("amparo.cases"));
        var broker = killed.handle();
        broker.destroyForcibly();
        broker.onExit().join();

        try (var again = LocalKafka.start(folder.resolve("log"), killed.port(), 0)) {
            again.createTopics();
            again.createTopics();

            try (var admin = Admin.create(Map.of("bootstrap.servers", again.bootstrap()))) {
                assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(LocalKafka.TOPICS);
            }
        }
    }
}
