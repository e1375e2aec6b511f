package org.amparo.kit.seal;

import java.util.UUID;

/** An owner's data key under the key-encryption key with this id. */
final class WrappedKey {
    private final UUID owner;
    private final int keyId;
    private final byte[] wrapped;

    WrappedKey(UUID owner, int keyId, byte[] wrapped) {
        this.owner = owner;
        this.keyId = keyId;
        this.wrapped = wrapped.clone();
    }

    UUID owner() {
        return owner;
    }

    int keyId() {
        return keyId;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}
