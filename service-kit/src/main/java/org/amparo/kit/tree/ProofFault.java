package org.amparo.kit.tree;

/** Why what somebody shows as a proof is none. */
public enum ProofFault {
    UNREADABLE("it is not a proof, or was cut off"),
    CHECKPOINT_NOT_IN_FILE("its checkpoint does not stand in this file: take a later copy of the file; if it does not"
            + " stand there either, it was changed or never published"),
    CHECKPOINT_NOT_SIGNED("its checkpoint was not signed by this service"),
    OF_ANOTHER_SIZE("it speaks of another size than its checkpoint"),
    LEADS_ELSEWHERE("the entry, its position or its path is not what the checkpoint speaks of");

    private final String sentence;

    ProofFault(String sentence) {
        this.sentence = sentence;
    }

    /** For the person who asked. */
    public String sentence() {
        return sentence;
    }
}
