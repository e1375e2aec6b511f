package org.amparo.cases.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.access.Cursors;
import org.amparo.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Cuts lists, oldest first, into pages. Which rows a caller may see is for the list to say, and for the policies. */
@ApplicationScoped
public class Pages {
    private static final int MOST = 100;
    private static final Caseload.Line BEGINNING = new Caseload.Line(new UUID(0, 0), Instant.EPOCH);

    private final Cursors cursors;

    Pages(Cursors cursors) {
        this.cursors = cursors;
    }

    /** One page, and the marker of the next; null on the last. */
    public record Page<T>(List<Line<T>> lines, @Nullable String next) {
        public Page {
            lines = List.copyOf(lines);
        }

        /** What is answered. */
        public List<T> shown() {
            return lines.stream().map(Line::shown).toList();
        }

        /** What the leaf of the page names. */
        public List<UUID> ids() {
            return lines.stream().map(Line::id).toList();
        }
    }

    /**
     * Where to begin.
     *
     * @param list which list, narrowed how: the marker of one does not fit another
     */
    public Place place(String list, Caller caller, @Nullable String after, int size) {
        var scope = list + ' ' + caller.organisation() + ' ' + caller.userId();
        return new Place(scope, after == null ? BEGINNING : cursors.open(after, scope), Math.clamp(size, 1, MOST) + 1);
    }

    /** What was read from there, cut. */
    public <T> Page<T> cut(Place place, List<Line<T>> read) {
        if (read.size() < place.rows()) {
            return new Page<>(read, null);
        }
        var lines = read.subList(0, place.rows() - 1);
        var last = lines.getLast();
        return new Page<>(lines, cursors.seal(new Caseload.Line(last.id(), last.at()), place.scope()));
    }
}
