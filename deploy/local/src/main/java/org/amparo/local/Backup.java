package org.amparo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.amparo.local.key.OwnFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Ports;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.Console;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.server.KeycloakProgram;
import org.amparo.local.server.LocalPostgres;
import org.amparo.local.system.ServiceProcess;
import org.amparo.local.system.Supervisor;

/**
 * A copy of all databases, taken while the system works.
 *
 * <p>It is a physical copy of the whole server (PostgreSQL's online backup), because the bundled binaries have neither
 * pg_dump nor pg_basebackup, and a pg_dump found on the machine is usually older than the server and refuses it. Keys
 * lie on a server of their own and in files, and are copied only on request: data without keys is unreadable where it
 * is sealed, and whoever takes both had better keep them apart. Kafka's log is not part of it: after a restore each
 * stream begins a new epoch and everything is read again.
 */
public final class Backup {
    private static final Set<String> NOT_COPIED =
            Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_stat_tmp");
    private static final String DATA = "postgres";
    private static final String KEY_DATABASES = "postgres-keys";
    private static final List<String> KEY_FILES = List.of("keys", "master-keys");

    private final SystemOptions options;
    private final Path folder;
    private final Path home;

    Backup(SystemOptions options, Path folder) {
        this.options = options;
        this.folder = folder.toAbsolutePath();
        this.home = options.home();
    }

    public void take(boolean withKeys) {
        requireEmpty();
        OwnFiles.folder(folder);
        copyServer(DATA, options.ports().postgres());
        if (withKeys) {
            copyServer(KEY_DATABASES, options.ports().keys());
            KEY_FILES.forEach(files -> copy(home.resolve(files), folder.resolve(files)));
        }
        System.out.println("The backup is in " + folder
                + (withKeys
                        ? ", WITH THE KEYS: whoever has it can read everything, also what is erased later."
                        : ", without keys: keep those apart (--with-keys)."));
    }

    /** Puts the databases back, sets the present ones aside, and begins a new epoch of every stream. */
    void restore(boolean withKeys) {
        if (!Files.exists(folder.resolve(DATA).resolve("PG_VERSION"))) {
            throw new LocalSystemFailure("There is no backup in " + folder + ".");
        }
        if (withKeys && !Files.exists(folder.resolve(KEY_DATABASES))) {
            throw new LocalSystemFailure("The backup in " + folder + " has no keys.");
        }
        Supervisor.stop(options, Console.plain());
        putBack(DATA);
        if (withKeys) {
            putBack(KEY_DATABASES);
            KEY_FILES.forEach(this::putBack);
        }
        beginNewEpoch();
        System.out.println("Restored from " + folder + "; what was there before is in " + aside(DATA) + ".");
    }

    private void putBack(String part) {
        KeycloakProgram.delete(aside(part));
        try {
            if (Files.exists(home.resolve(part))) {
                Files.move(home.resolve(part), aside(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        copy(folder.resolve(part), home.resolve(part));
    }

    private Path aside(String part) {
        return home.resolve(part + ".before-restore");
    }

    private void beginNewEpoch() {
        try (var postgres = server(DATA, options.ports().postgres());
                var keys = server(KEY_DATABASES, options.ports().keys())) {
            for (var service : AmparoService.values()) {
                beginNewEpoch(postgres, service);
                service.keyDatabase().ifPresent(name -> new RestoredBlocks(postgres, service, keys, name).accept());
            }
        }
        var next = ServiceProcess.restoreEpoch(home) + 1;
        OwnFiles.write(home, "restore-epoch", Integer.toString(next));
    }

    private LocalPostgres server(String part, int port) {
        return LocalPostgres.start(home.resolve(part), port, false, Console.plain());
    }

    private static void beginNewEpoch(LocalPostgres postgres, AmparoService service) {
        try (var connection = postgres.connect(service.database());
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select to_regprocedure('begin_new_epoch()') is not null")) {
                rows.next();
                if (!rows.getBoolean(1)) {
                    return;
                }
            }
            statement.execute("select begin_new_epoch()");
            statement.execute("select begin_new_ledger_epoch()");
        } catch (SQLException e) {
            throw new LocalSystemFailure("No new epoch could begin in " + service.database() + ".", e);
        }
    }

    private void copyServer(String part, int port) {
        var data = home.resolve(part);
        var copy = folder.resolve(part);
        if (Ports.answers(port)) {
            copyRunningServer(data, copy, port);
        } else {
            copy(data, copy);
        }
    }

    private static void copyRunningServer(Path data, Path copy, int port) {
        var url = "jdbc:postgresql://localhost:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('amparo', true)");
            copy(data, copy);
            try (var rows = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                rows.next();
                Files.writeString(copy.resolve("backup_label"), rows.getString(1));
            }
            // The log written since the start of the copy makes the copy consistent.
            copy(data.resolve("pg_wal"), copy.resolve("pg_wal"));
        } catch (SQLException e) {
            throw new LocalSystemFailure("PostgreSQL refused the backup: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireEmpty() {
        try (var files = Files.exists(folder) ? Files.list(folder) : java.util.stream.Stream.<Path>empty()) {
            if (files.findAny().isPresent()) {
                throw new LocalSystemFailure(folder + " is not empty: a backup gets a folder of its own.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a tree that may be changing: files that go away meanwhile are none of the backup's business. */
    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new TreeCopy(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class TreeCopy extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        TreeCopy(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            OwnFiles.folder(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!NOT_COPIED.contains(file.getFileName().toString())) {
                try {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file).toString()),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                } catch (NoSuchFileException e) {
                    return FileVisitResult.CONTINUE;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
