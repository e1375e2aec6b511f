package org.amparo.local.process;

/** Progress for a person at a terminal. */
public final class Console {
    private Console() {}

    public static Progress plain() {
        return (component, sentence) -> System.out.println(component + " " + sentence);
    }

    public static Progress withElapsedTime() {
        var began = System.nanoTime();
        return (component, sentence) ->
                System.out.printf("%6.1f s  %s %s%n", (System.nanoTime() - began) / 1e9, component, sentence);
    }
}
