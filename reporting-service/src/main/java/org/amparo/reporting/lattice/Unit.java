package org.amparo.reporting.lattice;

/** What a count counts; the two are never added (a case is a group: 38 cases were 83 people). */
public enum Unit {
    CASE,
    INDIVIDUAL
}
