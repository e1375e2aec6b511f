package org.amparo.portal.map;

import org.amparo.portal.figures.Amount;

/**
 * A country with its figure, on the map and in the table beside it.
 *
 * @param count by which rows are sorted; -1 without a figure
 */
record CountryRow(String country, String name, Amount amount, Shade shade, int count) {
    public String style() {
        return shade.style();
    }
}
