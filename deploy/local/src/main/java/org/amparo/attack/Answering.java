package org.amparo.attack;

/** Whoever answers an auditor: a service over HTTP, or in a test one that talks too much. */
interface Answering {
    Answer get(String path, String accept);

    default Answer get(String path) {
        return get(path, "application/json");
    }
}
