package org.amparo.kit.ledger;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What somebody was allowed to do, or was refused.
 *
 * @param action what was decided, in the words of grants
 * @param of what it was about; of a list, every row that was shown
 * @param purpose what the deciding right was given for
 * @param opened which blocks were opened, of which part; none where no block was
 */
public record Deed(String action, List<UUID> of, String purpose, List<Opened> opened) {
    public Deed {
        of = List.copyOf(of);
        opened = List.copyOf(opened);
    }

    /** A block of a part that was opened. */
    public record Opened(UUID part, String block) {}

    /** Something done with one resource. */
    public static Deed on(UUID resource, String action, String purpose) {
        return new Deed(action, List.of(resource), purpose, List.of());
    }

    /** A page of a list. */
    public static Deed listing(String list, List<UUID> rows) {
        return new Deed("list-" + list, rows, "list", List.of());
    }

    Deed opening(UUID part, Set<String> blocks) {
        var all = new java.util.ArrayList<>(opened);
        new TreeSet<>(blocks).forEach(block -> all.add(new Opened(part, block)));
        return new Deed(action, of, purpose, all);
    }

    boolean isAbout(List<UUID> others) {
        return of.equals(others);
    }
}
