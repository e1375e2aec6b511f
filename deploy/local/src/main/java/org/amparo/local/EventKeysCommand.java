package org.amparo.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.local.key.EventKeys;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.LocalSystemFailure;

/** {@code deploy/event-keys}: one step of turning the keys that sign a service's events. */
final class EventKeysCommand {
    private static final String USAGE =
            "Which step, of which service? For instance: deploy/event-keys prepare case-service. Steps: prepare, turn, retire.";

    private EventKeysCommand() {}

    static void run(SystemOptions options, List<String> rest) {
        if (rest.size() != 2) {
            throw new LocalSystemFailure(USAGE);
        }
        var step = Arrays.stream(EventKeys.Step.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(rest.get(0)))
                .findFirst()
                .orElseThrow(() -> new LocalSystemFailure(USAGE));
        var service = Arrays.stream(AmparoService.values())
                .filter(one -> one.module().equals(rest.get(1)))
                .findFirst()
                .orElseThrow(() -> new LocalSystemFailure(USAGE));
        new EventKeys(new KeyFiles(options.home().resolve("keys"))).take(step, service);
        System.out.println("Done. Services read their keys when they start: deploy/down, then deploy/up --detach.");
    }
}
