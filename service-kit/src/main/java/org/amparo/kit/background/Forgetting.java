package org.amparo.kit.background;

/** Something that is kept for a time only. Asked once an hour, in a transaction of the worker. */
public interface Forgetting {
    /** Forgets what is past its time, at most this many rows. Answers how many it were. */
    int forget(int atMost);
}
