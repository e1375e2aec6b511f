package org.amparo.reporting.register;

import java.time.Instant;

/**
 * One request for figures.
 *
 * @param number rises with time
 * @param askedBy the account
 * @param period a year or half-year; empty when the request named none that can be
 * @param asked product or table; empty when it is not one of the lattice's words
 * @param given false: refused, whatever it was
 */
public record Asked(long number, Instant askedAt, String askedBy, String period, String asked, boolean given) {}
