package org.amparo.local;

/** Progress for a person at a terminal. */
final class Console {
    private Console() {}

    static Progress plain() {
        return (component, sentence) -> System.out.println(component + " " + sentence);
    }

    static Progress withElapsedTime() {
        var began = System.nanoTime();
        return (component, sentence) ->
                System.out.printf("%6.1f s  %s %s%n", (System.nanoTime() - began) / 1e9, component, sentence);
    }
}
