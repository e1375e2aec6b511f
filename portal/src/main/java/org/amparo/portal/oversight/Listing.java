package org.amparo.portal.oversight;

import java.util.List;
import org.amparo.portal.language.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A list of the desk as the page shows it.
 *
 * @param none what stands there when nothing is in it
 */
record Listing(String title, List<String> heads, List<Row> rows, String none) {
    /** One line; its first cell names it. */
    record Row(List<Cell> cells) {
        static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }

        public Cell first() {
            return cells.getFirst();
        }

        public List<Cell> others() {
            return cells.subList(1, cells.size());
        }
    }

    /**
     * One cell.
     *
     * @param label the head of its column, for phones
     * @param link where it leads; empty when nowhere
     * @param at a moment instead of the text; null without one
     */
    record Cell(
            String label,
            String text,
            String link,
            @Nullable Moment at) {
        static Cell of(String label, String text) {
            return new Cell(label, text, "", null);
        }

        static Cell link(String label, String text, String link) {
            return new Cell(label, text, link, null);
        }

        static Cell at(String label, @Nullable Moment at) {
            return new Cell(label, "–", "", at);
        }
    }
}
