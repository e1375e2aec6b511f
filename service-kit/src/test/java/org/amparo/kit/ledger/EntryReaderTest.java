package org.amparo.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryReaderTest {
    private static final Leaf LEAF = new Leaf(
            new UUID(1, 2),
            Instant.parse("2026-11-28T10:11:12.131415Z"),
            "user:somebody",
            "PE-CASA-ABIERTA",
            "read",
            "resource",
            List.of("part", "other part"),
            List.of("CONTACT", "IDENTITY"),
            "purpose",
            "ALLOW",
            "request",
            "nonce",
            "seal");

    @Test
    void whatWentIntoTheTreeIsReadBackAsItWas() {
        assertThat(EntryReader.read(LEAF.entry())).isEqualTo(LEAF);
    }

    @Test
    void whatIsNoEntryIsRefused() {
        var entry = LEAF.entry();
        var longer = entry.clone();
        longer[25] = 127;
        var lessThanNothing = entry.clone();
        lessThanNothing[25] = -1;

        assertThatThrownBy(() -> EntryReader.read(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryReader.read(Arrays.copyOf(entry, 90)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryReader.read(longer)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryReader.read(lessThanNothing)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryReader.read(new byte[100])).isInstanceOf(IllegalArgumentException.class);
    }
}
