package org.amparo.cases.intake;

/** What a right told to another service allows. */
public enum GrantAction {
    DELIVER
}
