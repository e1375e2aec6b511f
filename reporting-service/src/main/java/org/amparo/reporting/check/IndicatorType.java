package org.amparo.reporting.check;

/** What an indicator counts, which decides what a row must say (R4V 5W, indicator types). Only direct assistance counts people assisted. */
public enum IndicatorType {
    DIRECT_ASSISTANCE("Direct Assistance"),
    CAPACITY_BUILDING("Capacity Building"),
    CAMPAIGN("Campaign"),
    MECHANISM_ADVOCACY("Mechanism/Advocacy");

    private final String printedName;

    IndicatorType(String printedName) {
        this.printedName = printedName;
    }

    public String printedName() {
        return printedName;
    }
}
