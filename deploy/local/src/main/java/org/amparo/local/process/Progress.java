package org.amparo.local.process;

/** Who is told what happens: a person at a terminal, or the log of a test. */
@FunctionalInterface
public interface Progress {
    /**
     * Tells one thing that happened.
     *
     * @param component the part of the system, as people call it
     * @param sentence what happened to it, ready to follow its name
     */
    void say(String component, String sentence);

    /** For tests: into the log of the process. */
    static Progress logged() {
        var log = System.getLogger("org.amparo.local");
        return (component, sentence) -> log.log(System.Logger.Level.INFO, () -> component + " " + sentence);
    }
}
