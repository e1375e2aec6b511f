package org.amparo.demo;

import java.io.PrintStream;

/** Tells what people do, step by step, each with what Amparo answered. */
final class Story {
    private static final int WIDTH = 118;

    private final PrintStream paper;
    private int steps;
    private int column;

    Story(PrintStream paper) {
        this.paper = paper;
    }

    void chapter(String title) {
        paper.println();
        paper.println(title);
    }

    /** Told before it is done, so that a step that fails has been named. */
    void says(String sentence) {
        steps++;
        var line = "%2d. %s".formatted(steps, sentence);
        column = line.length();
        paper.print(line);
        paper.flush();
    }

    void answered(String answer) {
        var arrow = " -> " + answer;
        paper.println(column + arrow.length() > WIDTH ? System.lineSeparator() + "   " + arrow : arrow);
        column = 0;
    }

    /** Whatever has to be said while a step takes its time. */
    void aside(String sentence) {
        paper.println((column > 0 ? System.lineSeparator() : "") + "    " + sentence);
        column = 0;
    }
}
