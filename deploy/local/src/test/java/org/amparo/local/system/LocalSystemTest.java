package org.amparo.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.layout.SystemPorts;
import org.amparo.local.process.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {
    private final List<String> said = new CopyOnWriteArrayList<>();

    @TempDir
    Path home;

    @Test
    void aKilledDatabaseComesBackByItselfAndNothingRunsAfterTheEnd() throws Exception {
        var system = LocalSystem.start(onlyDatabaseAndBroker(), this::hear);
        var killed = system.process(LocalSystem.POSTGRESQL);
        var broker = system.process(LocalSystem.KAFKA);

        killed.destroyForcibly();

        assertThat(Waiting.within(
                        Duration.ofSeconds(30), Duration.ofMillis(100), () -> said.contains("PostgreSQL runs again")))
                .isTrue();
        var revived = system.process(LocalSystem.POSTGRESQL);
        system.database(AmparoService.CASE).asApp().close();
        system.close();
        assertThat(List.of(killed, revived, broker)).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void nothingStartsWhileAPortIsTaken() throws Exception {
        var options = onlyDatabaseAndBroker();
        try (var taken = new ServerSocket(options.ports().kafka())) {
            assertThatThrownBy(() -> LocalSystem.start(options, this::hear))
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", wanted by Kafka, is taken");
        }
        assertThat(said).isEmpty();
    }

    private SystemOptions onlyDatabaseAndBroker() {
        return SystemOptions.of(home, SystemPorts.free()).withServices(Set.of()).withoutKeycloak();
    }

    private void hear(String component, String sentence) {
        said.add(component + " " + sentence);
    }
}
