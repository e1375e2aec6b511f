package org.amparo.kit.background;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;

/** Begins and ends whatever recurs, so that no bean does it in its own way: after all else has begun, before anything else ends. */
@ApplicationScoped
class Loops {
    private final List<Recurring> recurring;
    private List<Loop> running = List.of();

    Loops(@All List<Recurring> recurring) {
        this.recurring = List.copyOf(recurring);
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started) {
        running = recurring.stream()
                .filter(Recurring::isWanted)
                .map(one -> Loop.start(one.name(), one::round))
                .toList();
    }

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent stopping)
            throws InterruptedException {
        Loop.stop(running);
    }
}
