package org.amparo.kit.seal;

/** A block as it lies in the table: fetched inside the transaction that allows it, opened after its commit. */
public final class SealedBlock {
    private final BlockName name;
    private final long revision;
    private final byte[] sealed;

    SealedBlock(BlockName name, long revision, byte[] sealed) {
        this.name = name;
        this.revision = revision;
        this.sealed = sealed.clone();
    }

    static SealedBlock neverWritten(BlockName name) {
        return new SealedBlock(name, 0, new byte[0]);
    }

    public BlockName name() {
        return name;
    }

    /** Grows with each change; 0 when nothing was written yet. */
    public long revision() {
        return revision;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    /** Which block, and nothing of it. */
    @Override
    public String toString() {
        return "SealedBlock[" + name.block() + " at " + revision + "]";
    }
}
