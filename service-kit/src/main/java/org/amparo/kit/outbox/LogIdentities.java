package org.amparo.kit.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Which log stands behind a name: one that was deleted and made again has the same name and another id. */
public final class LogIdentities {
    private LogIdentities() {}

    /** The id of each log by its name; of a log that is missing, nothing. */
    public static Map<String, String> of(Admin admin, Collection<String> names)
            throws ExecutionException, InterruptedException {
        var ids = new HashMap<String, String>();
        for (var described : admin.describeTopics(names).topicNameValues().entrySet()) {
            try {
                ids.put(described.getKey(), described.getValue().get().topicId().toString());
            } catch (ExecutionException fault) {
                if (!(fault.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw fault;
                }
            }
        }
        return Map.copyOf(ids);
    }
}
