package org.amparo.kit.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How the ledger is kept. */
@ConfigMapping(prefix = "amparo.ledger")
public interface LedgerSettings {
    /** Refusals of one account in a minute before it has to wait. */
    @WithDefault("20")
    int refusals();

    /** The file outside the database that gets every checkpoint; who copies it elsewhere can prove what was. */
    Path checkpoints();

    /** Leaves numbered at once. */
    @WithDefault("5000")
    int batch();

    /** How long a leaf waits for a number at the most. */
    @WithDefault("1s")
    Duration pace();

    /** How often the whole ledger is read and judged while the service runs; the first time as soon as it starts. */
    @WithDefault("1h")
    Duration verification();
}
