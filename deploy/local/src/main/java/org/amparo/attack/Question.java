package org.amparo.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Something to ask for.
 *
 * @param path with its query
 * @param accept the kind of file
 */
record Question(String path, String accept) implements Comparable<Question> {
    private static final List<String> IDLE_WORDS =
            List.of("country=ECU", "organisation=EC-PUENTE", "k=1", "admin1=EC-P", "month=1", "revision=0");

    /** The same in other words: all in another order, and one more that asks for nothing. */
    Question reworded(Random chance) {
        var start = path.indexOf('?') + 1;
        var words = new ArrayList<String>();
        for (var word : path.substring(start).split("&", -1)) {
            words.add(word.startsWith("by=") ? "by=" + shuffled(word.substring(3), chance) : word);
        }
        words.add(IDLE_WORDS.get(chance.nextInt(IDLE_WORDS.size())));
        Collections.shuffle(words, chance);
        return new Question(path.substring(0, start) + String.join("&", words), accept);
    }

    private static String shuffled(String list, Random chance) {
        var words = new ArrayList<>(List.of(list.split(",", -1)));
        Collections.shuffle(words, chance);
        return String.join(",", words);
    }

    Answer askedBy(Answering client) {
        return client.get(path, accept);
    }

    @Override
    public int compareTo(Question other) {
        return (path + " " + accept).compareTo(other.path + " " + other.accept);
    }
}
