package org.amparo.local.process;

/** A started part of the system. */
public interface Running extends AutoCloseable {
    ProcessHandle handle();

    @Override
    void close();
}
