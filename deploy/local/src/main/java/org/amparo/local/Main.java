package org.amparo.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.Console;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.system.Supervisor;

/** The commands behind the scripts in deploy/. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            var command = arguments.length == 0 ? "" : arguments[0];
            run(command, Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length));
        } catch (LocalSystemFailure e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String command, List<String> rest) {
        var options = SystemOptions.fromEnvironment();
        switch (command) {
            case "may-start" -> Supervisor.requireNotRunning(options);
            case "up" -> new Supervisor(options).run();
            case "down" -> Supervisor.stop(options, Console.plain());
            case "status" -> new Status(options).print();
            case "backup" -> new Backup(options, folder(rest)).take(rest.contains("--with-keys"));
            case "restore" -> new Backup(options, folder(rest)).restore(rest.contains("--with-keys"));
            case "verify-ledger" -> new LedgerCheck(options).run(rest);
            case "keys" -> keys(new KeyCommands(options), rest);
            case "accept-clock" -> new ClockCommand(options).accept();
            case "event-keys" -> EventKeysCommand.run(options, rest);
            default ->
                throw new LocalSystemFailure("Commands: up, down, status, backup DIR, restore DIR, keys, verify-ledger,"
                        + " accept-clock, event-keys STEP SERVICE.");
        }
    }

    private static void keys(KeyCommands keys, List<String> rest) {
        switch (String.join(" ", rest)) {
            case "status" -> keys.status();
            case "turn" -> keys.turn();
            default -> throw new LocalSystemFailure("Usage: deploy/keys status | turn");
        }
    }

    private static Path folder(List<String> rest) {
        return rest.stream()
                .filter(word -> !word.startsWith("--"))
                .findFirst()
                .map(Path::of)
                .orElseThrow(
                        () -> new LocalSystemFailure("Which folder? For instance: deploy/backup ../amparo-backup"));
    }
}
