package org.amparo.kit.inbox;

import java.util.List;
import org.amparo.kit.outbox.Topic;

/**
 * Gives events their effect in this service. Called as the worker role, in the transaction that moves the stream's
 * cursor; what it throws leaves no trace but a parked event.
 */
public interface EventReader {
    /** The log it reads. */
    Topic topic();

    /** One for each type it understands. Other types move the cursor on and have no effect. */
    List<Reaction<?>> reactions();
}
