package org.amparo.reporting.published;

import org.amparo.reporting.lattice.Cell;

/**
 * What was counted for a cell. Kept inside, never given out.
 *
 * @param cases how many different cases the units belong to
 * @param draws the sum of the units' draws, by overflow: equal sums of equally many units are the same units
 */
public record TrueCount(Cell cell, int units, int cases, long draws) {}
