package org.amparo.kit.inbox;

import java.util.Set;
import org.amparo.kit.outbox.Topic;

/**
 * Gives events their effect in this service. Called as the worker role, in the transaction that moves the stream's
 * cursor; what it throws leaves no trace but a parked event.
 */
public interface EventReader {
    /** The log it reads. */
    Topic topic();

    /** The types it understands. Others move the cursor on and have no effect. */
    Set<String> types();

    /** Parses the event into the reader's own record and applies it. */
    void read(Received event) throws Exception;
}
