package org.amparo.kit.seal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names one sealed block.
 *
 * @param owner under whose data key it lies: with this key it is erased
 * @param row what it describes; the same as the owner where somebody's own blocks are meant
 * @param block which of the blocks of that row
 */
public record BlockName(UUID owner, UUID row, String block) {

    /** A block that describes its owner. */
    public static BlockName of(UUID owner, String block) {
        return new BlockName(owner, owner, block);
    }

    /** What a sealed block is bound to: in another service, row, block or revision it does not open. */
    byte[] boundTo(String service, long revision) {
        return String.join("/", service, "sealed_block", row.toString(), block, Long.toString(revision))
                .getBytes(StandardCharsets.UTF_8);
    }
}
