package org.amparo.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.amparo.local.server.LocalKafka;

/** A real broker in a process of its own, which tests may kill, and the relay and the inbox switched on. */
public class RealKafka implements QuarkusTestResourceLifecycleManager {
    private TestHome home;
    private LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        home = TestHome.make();
        var directory = home.path().resolve("log");
        kafka = LocalKafka.start(directory, 0, 0);
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrap(),
                "amparo.relay.enabled", "true",
                "amparo.inbox.enabled", "true",
                "test.kafka.directory", directory.toString(),
                "test.kafka.port", Integer.toString(kafka.port()),
                "test.kafka.process", Long.toString(kafka.handle().pid()));
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
            home.remove();
        }
    }
}
