package org.amparo.cases.listing;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a list, and what it is sorted by.
 *
 * @param id what the leaf of the page names; sorts lines of one moment
 * @param at the moment it is sorted by
 */
public record Line<T>(UUID id, Instant at, T shown) {}
