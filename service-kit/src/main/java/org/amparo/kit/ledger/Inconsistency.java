package org.amparo.kit.ledger;

/**
 * The first place where a ledger is not what its service wrote and signed.
 *
 * @param position of the leaf; of a checkpoint, its line in the file
 */
public record Inconsistency(Kind kind, long position) {

    /** What was done to it. */
    public enum Kind {
        ALTERED("was altered after it was written"),
        INSERTED("was put in: the service did not write it there"),
        DELETED("is gone"),
        REORDERED("stands where another one stood"),
        TRUNCATED("and whatever came after it is gone, though a checkpoint speaks of it"),
        FORKED("or a later one up to the next checkpoint is not the one that was signed"),
        FOREIGN_CHECKPOINT("in the file was not signed by this service, or is not in its order");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public String toString() {
        return (kind == Kind.FOREIGN_CHECKPOINT ? "checkpoint " : "leaf ") + position + " " + kind.sentence + " ("
                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ")";
    }
}
