package org.amparo.local.server;

import java.nio.file.Path;
import java.util.List;
import org.amparo.local.layout.Ports;

/**
 * How the one broker is set up.
 *
 * @param directory of its log
 * @param port where clients' connections arrive
 * @param advertisedPort where clients are sent
 * @param insidePort for the broker itself and the launcher: never proxied
 * @param controllerPort of the controller, used by the broker alone
 */
record BrokerSettings(Path directory, int port, int advertisedPort, int insidePort, int controllerPort) {
    static BrokerSettings choose(Path directory, int port, int advertisedPort) {
        var own = port == 0 ? Ports.free() : port;
        return new BrokerSettings(
                directory, own, advertisedPort == 0 ? own : advertisedPort, Ports.free(), Ports.free());
    }

    List<String> lines() {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@localhost:" + controllerPort,
                "controller.listener.names=CONTROLLER",
                "inter.broker.listener.name=INSIDE",
                "listeners=CLIENTS://127.0.0.1:%d,INSIDE://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port, insidePort, controllerPort),
                "advertised.listeners=CLIENTS://localhost:%d,INSIDE://localhost:%d"
                        .formatted(advertisedPort, insidePort),
                "listener.security.protocol.map=CLIENTS:PLAINTEXT,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs=" + directory,
                "auto.create.topics.enable=false",
                // One broker: its own topics have one replica, and few partitions so that it starts quickly.
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "group.initial.rebalance.delay.ms=0",
                // A broker that was killed is let in again when its old session ends: 4 s instead of 9.
                "broker.session.timeout.ms=4000",
                "broker.heartbeat.interval.ms=1000",
                // A small heap: the cleaner's default buffer alone would be half of it.
                "log.cleaner.dedupe.buffer.size=4194304",
                "num.network.threads=2",
                "num.io.threads=2",
                "background.threads=2");
    }
}
