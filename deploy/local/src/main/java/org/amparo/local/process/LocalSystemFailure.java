package org.amparo.local.process;

/** Says in one sentence why something did not start, and what to do about it; scripts print the sentence alone. */
public final class LocalSystemFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LocalSystemFailure(String sentence) {
        super(sentence);
    }

    public LocalSystemFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
