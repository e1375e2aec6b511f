package org.amparo.reporting.gate;

import java.util.Comparator;

/**
 * Which counts: of now, of a release that was revised since, or what changed between the two.
 *
 * @param age 0 for now, else which of the releases before
 */
record Layer(int age, boolean change) {
    static final Layer NOW = new Layer(0, false);

    /** Now first, then from the release revised last. */
    static final Comparator<Layer> IN_ORDER = Comparator.comparing(Layer::age).thenComparing(Layer::change);

    static Layer before(int age) {
        return new Layer(age, false);
    }

    Layer changes() {
        return new Layer(age, true);
    }
}
