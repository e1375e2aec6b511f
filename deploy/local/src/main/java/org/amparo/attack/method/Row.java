package org.amparo.attack.method;

import java.util.List;

/**
 * One linear relation by numbers: the sum of all with weight 1, less that with weight -1, is 0, or at least 0.
 *
 * @param single the number on the left
 * @param others those that add up to it, or to no less
 */
record Row(boolean equal, int single, List<Integer> others) {
    Row {
        others = List.copyOf(others);
    }
}
