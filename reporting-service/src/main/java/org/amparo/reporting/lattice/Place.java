package org.amparo.reporting.lattice;

/** One value of one dimension: where a cell lies along it. */
public record Place(String dimension, String value) {
    @Override
    public String toString() {
        return dimension + "=" + value;
    }
}
