package org.amparo.demo;

/** Says in one sentence what did not go as it should; the script prints the sentence alone. */
final class Disappointment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Disappointment(String sentence) {
        super(sentence);
    }

    Disappointment(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
