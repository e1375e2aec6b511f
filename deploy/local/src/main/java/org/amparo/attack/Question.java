package org.amparo.attack;

/**
 * Something to ask for.
 *
 * @param path with its query
 * @param accept the kind of file
 */
record Question(String path, String accept) implements Comparable<Question> {
    Answer askedBy(Client client) {
        return client.get(path, accept);
    }

    @Override
    public int compareTo(Question other) {
        return (path + " " + accept).compareTo(other.path + " " + other.accept);
    }
}
