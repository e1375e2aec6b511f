package org.amparo.bench.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amparo.local.LedgerCheck;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/**
 * How long {@code deploy/verify-ledger} needs for very many leaves, which the running service numbered itself. Not those of
 * case-service: the raw bound of registration left some there that nobody sealed.
 */
public final class LedgerBench {
    private static final AmparoService OF = AmparoService.REFERRAL;

    private final LocalSystem system;

    public LedgerBench(LocalSystem system) {
        this.system = system;
    }

    public void measure(int leaves) throws Exception {
        try (var connection = system.database(OF).asSuperuser();
                var sealer = new LeafSealer(system, OF)) {
            new LeafRows(connection, sealer).write(leaves);
            var began = System.nanoTime();
            while (unnumbered(connection) > 0) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
            System.out.printf(
                    Locale.ROOT,
                    "Verifying %,d leaves (bar: 1,000,000 within 10 s); numbered in %.1f s%n",
                    leaves,
                    secondsSince(began));
            connection.createStatement().execute("vacuum analyze ledger_leaf");
            verify();
        }
    }

    /** The command as an operator gives it, the start of its program included. It throws when the ledger is not consistent. */
    private void verify() {
        var began = System.nanoTime();
        new LedgerCheck(system.options()).run(List.of(OF.module()));
        System.out.printf(Locale.ROOT, "  verified in %.1f s%n", secondsSince(began));
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long unnumbered(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("select count(*) from ledger_leaf where position is null and actor = 'user:bench'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
