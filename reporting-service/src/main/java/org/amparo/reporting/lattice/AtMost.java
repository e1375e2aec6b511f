package org.amparo.reporting.lattice;

/** A count that is never above another, in truth and in print: one column within all that was stated. */
public record AtMost(Cell smaller, Cell larger) {}
