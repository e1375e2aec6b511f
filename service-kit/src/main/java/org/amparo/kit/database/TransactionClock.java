package org.amparo.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock that desks inject: one instant per transaction, the database's. */
@ApplicationScoped
class TransactionClock extends Clock {
    private final Database database;

    TransactionClock(Database database) {
        this.database = database;
    }

    @Override
    public Instant instant() {
        return database.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("zones are a matter of the country, not of the clock");
    }
}
