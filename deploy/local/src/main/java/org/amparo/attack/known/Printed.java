package org.amparo.attack.known;

/**
 * A count as it is given out.
 *
 * @param count the printed number
 * @param possible what it says of the true one
 */
public record Printed(Cell cell, int count, Interval possible) {}
