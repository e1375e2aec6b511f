package org.amparo.kit.background;

/** Work that a service does again and again while it runs: a bean says what it is, and {@link Loops} gives it a thread of its own. */
public interface Recurring {
    /** What its thread is called, and what the log says of a fault. */
    String name();

    /** One round, with its pauses; it may last as long as the loop goes on. */
    void round(Loop running) throws Exception;

    /** Whether it is done here at all; asked once, at the start. */
    default boolean isWanted() {
        return true;
    }
}
