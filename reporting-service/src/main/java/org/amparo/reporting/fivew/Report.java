package org.amparo.reporting.fivew;

import java.time.Instant;

/**
 * A month as its organisation gave it.
 *
 * @param version 1 as it was first given; each later one restates the month
 * @param rows how many rows were given
 * @param notReady how many were kept back because something about their people was missing
 * @param changed how many rows are others than in the version before; 0 in the first
 */
public record Report(int version, Instant takenAt, int rows, int notReady, int changed) {}
