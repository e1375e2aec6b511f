package org.amparo.portal.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A word that no page of a language says, and why: a row of words/never-said.txt. */
record NeverSaid(String language, Pattern words, String why) {
    private static final Path TABLE = Path.of("src/test/resources/words/never-said.txt");
    private static final String EVERY_LANGUAGE = "*";
    /** A bar within a pattern has no space on both of its sides. */
    private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");

    static List<NeverSaid> all() {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NeverSaid::of)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static NeverSaid of(String line) {
        var cells = BAR.split(line, 3);
        return new NeverSaid(cells[0], pattern(cells[0], cells[1]), cells[2]);
    }

    /** A code is one by its capitals; a word is the same word at the beginning of a sentence. */
    private static Pattern pattern(String language, String words) {
        var capitals = language.equals(EVERY_LANGUAGE) && words.contains("[A-Z]");
        return Pattern.compile(
                words,
                Pattern.UNICODE_CHARACTER_CLASS | (capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean isIn(String tag, String text) {
        return (language.equals(EVERY_LANGUAGE) || language.equals(tag))
                && words.matcher(text).find();
    }
}
