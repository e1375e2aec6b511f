package org.amparo.portal.disclosures;

/**
 * A hand-over point as it was read.
 *
 * @param version what a change of it must be based on
 */
public record Meeting(HandOver handOver, String version) {}
