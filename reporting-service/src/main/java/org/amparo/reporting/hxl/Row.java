package org.amparo.reporting.hxl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one row, by column. */
public final class Row {
    private final int line;
    private final Map<Column<?>, Object> values = new HashMap<>();

    /** A row that is to be filled; of one that was read, the line it stood in. */
    Row(int line) {
        this.line = line;
    }

    /** An empty row of a table that is being written. */
    public static Row empty() {
        return new Row(0);
    }

    /** The line of the file in which it began, from 1. */
    public int line() {
        return line;
    }

    /** The value in a column that must have one. */
    public <T> T of(Column<T> column) {
        return ifAny(column).orElseThrow(() -> new IllegalArgumentException("no value of " + column));
    }

    /** The value in a column, if there is one. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> ifAny(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    /** The value in a column, null if there is none. */
    public <T> @Nullable T orNull(Column<T> column) {
        return ifAny(column).orElse(null);
    }

    /** Writes a value into a column; an absent one leaves it empty. */
    public <T> Row with(Column<T> column, @Nullable T value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }
}
