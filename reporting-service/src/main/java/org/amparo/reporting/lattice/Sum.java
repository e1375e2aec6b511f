package org.amparo.reporting.lattice;

import java.util.List;

/** A whole and the parts that add up to it, in truth and in print. */
public record Sum(Cell whole, List<Cell> parts) {}
