package org.amparo.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.amparo.local.process.LocalSystemFailure;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aTakenPortIsNamedTogetherWithWhatMovesIt() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(port, "Kafka", "AMPARO_PORT_KAFKA"))
                    .isInstanceOf(LocalSystemFailure.class)
                    .hasMessageContaining("Port " + port + ", wanted by Kafka, is taken")
                    .hasMessageContaining("AMPARO_PORT_KAFKA");
        }
    }

    @Test
    void aFreePortIsNoneThatOutgoingConnectionsAreGiven() {
        assertThat(Ports.free()).isBetween(20_000, 32_767);
    }
}
