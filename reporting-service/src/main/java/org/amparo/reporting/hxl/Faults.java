package org.amparo.reporting.hxl;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with one table. The first so many are kept, all are counted. */
public final class Faults {
    /** More would not help whoever has to mend the table. */
    public static final int SHOWN_AT_MOST = 200;

    /**
     * What is wrong with a table at one place. It never holds what a cell says.
     *
     * @param line of the file, counted from 1, as an editor of text counts them
     * @param column the column's name and tag, or its number where it has none of ours; null where the whole row is meant
     * @param code which kind of fault
     * @param sentence the same for a person
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(int line, @Nullable String column, String code, String sentence) {}

    private final List<Fault> shown = new ArrayList<>();
    private int total;

    /** A row is wrong as a whole. */
    public void add(int line, FaultKind kind) {
        keep(line, null, kind);
    }

    /** A row is wrong in this column. */
    public void add(int line, Column<?> column, FaultKind kind) {
        keep(line, column.toString(), kind);
    }

    /** A row is wrong in a column that has no name here: its number, from 1, stands for it. */
    void addAt(int line, int position, FaultKind kind) {
        keep(line, "column " + position, kind);
    }

    private void keep(int line, @Nullable String column, FaultKind kind) {
        total++;
        if (shown.size() < SHOWN_AT_MOST) {
            shown.add(new Fault(line, column, kind.code(), kind.sentence()));
        }
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** How many there are, shown or not. */
    public int total() {
        return total;
    }

    /** At most {@link #SHOWN_AT_MOST} of them, by line. */
    public List<Fault> shown() {
        return shown.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
