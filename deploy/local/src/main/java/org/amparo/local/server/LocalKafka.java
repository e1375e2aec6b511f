package org.amparo.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.amparo.local.layout.Checkout;
import org.amparo.local.layout.Ports;
import org.amparo.local.process.Child;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.Progress;
import org.amparo.local.process.Running;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;

/** One Kafka broker, its own controller, in a process of its own so that tests can kill it. */
public final class LocalKafka implements Running {
    /** Every topic of Amparo. */
    public static final List<String> TOPICS = List.of(
            "amparo.directory",
            "amparo.referral-requests",
            "amparo.cases",
            "amparo.referrals",
            "amparo.assistance",
            "amparo.facts",
            "amparo.sessions");

    private static final int PARTITIONS = 12;
    private static final Map<String, String> TOPIC_SETTINGS =
            Map.of("retention.ms", Long.toString(Duration.ofDays(30).toMillis()));

    private final Child broker;
    private final BrokerSettings settings;

    private LocalKafka(Child broker, BrokerSettings settings) {
        this.broker = broker;
        this.settings = settings;
    }

    /**
     * Starts on what the directory holds, or on a new log; stops with the JVM if nobody closes it.
     *
     * @param logDirectory kept between starts; the broker's own log lies beside it
     * @param port where the broker listens, 0 for a free one
     * @param advertisedPort where clients are told to go, so that a TCP proxy can stand between; 0 for {@code port}
     */
    public static LocalKafka start(Path logDirectory, int port, int advertisedPort) {
        var kafka = start(logDirectory, port, advertisedPort, Progress.logged());
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
        return kafka;
    }

    public static LocalKafka start(Path logDirectory, int port, int advertisedPort, Progress progress) {
        try {
            var directory = Files.createDirectories(logDirectory).toRealPath();
            Child.stopStale(directory, "Kafka", progress);
            var settings = BrokerSettings.choose(directory, port, advertisedPort);
            var file = directory.resolveSibling(directory.getFileName() + ".properties");
            Files.write(file, settings.lines());
            if (!Files.exists(directory.resolve("meta.properties"))) {
                format(directory, file);
            }
            var broker = Child.start(java("256m", "kafka.Kafka", file.toString()), directory);
            var kafka = new LocalKafka(broker, settings);
            kafka.awaitReady();
            return kafka;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return settings.port();
    }

    /** What clients are given: the advertised address. */
    public String bootstrap() {
        return "localhost:" + settings.advertisedPort();
    }

    /** Process of the broker, for tests that kill it. */
    @Override
    public ProcessHandle handle() {
        return broker.handle();
    }

    /** Creates what is missing of Amparo's topics. */
    public void createTopics() {
        createTopics(TOPICS);
    }

    /** Creates what is missing of the named topics: 12 partitions, kept for 30 days. */
    public void createTopics(Collection<String> names) {
        try (var admin = admin()) {
            var present = answer(admin.listTopics().names());
            var missing = names.stream()
                    .filter(name -> !present.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(TOPIC_SETTINGS))
                    .toList();
            admin.createTopics(missing).values().values().forEach(LocalKafka::made);
        }
    }

    /** A service that was waiting for the broker may have been quicker. */
    private static void made(KafkaFuture<Void> topic) {
        try {
            var unused = answer(topic);
        } catch (LocalSystemFailure failure) {
            if (!(failure.getCause() instanceof ExecutionException other)
                    || !(other.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }

    @Override
    public void close() {
        broker.close();
    }

    private void awaitReady() {
        broker.await("Kafka", Duration.ofSeconds(60), () -> Ports.answers(settings.insidePort()));
        try (var admin = admin()) {
            answer(admin.describeCluster().nodes());
        }
    }

    /** Through the broker's inner door: the advertised one may lead over a proxy that is not there yet. */
    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "localhost:" + settings.insidePort(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                45_000));
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(50, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalSystemFailure("Kafka does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalSystemFailure("Interrupted while waiting for Kafka.", e);
        }
    }

    private static void format(Path directory, Path settings) {
        var stem = directory.resolveSibling(directory.getFileName() + "-format");
        var cluster = Uuid.randomUuid().toString();
        Child.start(java("96m", "kafka.tools.StorageTool", "format", "-t", cluster, "-c", settings.toString()), stem)
                .awaitEnd("Formatting Kafka's storage", Duration.ofSeconds(60));
    }

    private static ProcessBuilder java(String heap, String mainClass, String... arguments) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:MaxDirectMemorySize=64m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                mainClass));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS"));
        builder.environment().put("CLASSPATH", Checkout.classPath("kafka"));
        return builder;
    }
}
