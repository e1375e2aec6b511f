package org.amparo.local;

/** Says in one sentence why something did not start, and what to do about it; scripts print the sentence alone. */
public final class LocalSystemFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LocalSystemFailure(String sentence) {
        super(sentence);
    }

    LocalSystemFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
