package org.amparo.reporting.imports;

/** What kinds of figures are imported, each in a table of its own. */
public enum FigureKind {
    PLAN_FIGURES,
    YEARLY_RESULTS,
    EXTERNAL_STATISTICS,
    FUNDING
}
