package org.amparo.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.amparo.local.server.LocalKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker of the tests, from outside. */
public final class Broker {
    private Broker() {}

    public static String bootstrap() {
        return setting("kafka.bootstrap.servers");
    }

    public static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap()));
    }

    public static void delete(String log) throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            admin.deleteTopics(List.of(log)).all().get();
        }
    }

    /** One partition, so that a test knows every offset. */
    public static void create(String log) throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(log, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    /** The broker ends without a word, as in a power cut. */
    public static void kill() {
        ProcessHandle.of(Long.parseLong(setting("test.kafka.process"))).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** The same broker again, on what it had written; it ends with the tests. */
    public static void startAgain() {
        LocalKafka.start(Path.of(setting("test.kafka.directory")), Integer.parseInt(setting("test.kafka.port")), 0);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
