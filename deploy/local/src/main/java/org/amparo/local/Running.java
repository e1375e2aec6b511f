package org.amparo.local;

/** A started part of the system. */
interface Running extends AutoCloseable {
    ProcessHandle handle();

    @Override
    void close();
}
