package org.amparo.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds where nobody said otherwise: other tests do say otherwise. */
class LedgerSettingsTest {
    @Test
    void anAccountIsRefusedTwentyTimesAMinuteBeforeItWaits() {
        var settings = new SmallRyeConfigBuilder()
                .withMapping(LedgerSettings.class)
                .withDefaultValues(Map.of(
                        "amparo.ledger.checkpoints", "ledger",
                        "amparo.ledger.pace", "PT1S",
                        "amparo.ledger.verification", "PT1H"))
                .build()
                .getConfigMapping(LedgerSettings.class);

        assertThat(settings.refusals()).isEqualTo(20);
    }
}
