package org.amparo.reporting.imports;

/** A figure, and where it was printed. */
public record Sourced<F>(Origin origin, F figure) {}
