package org.amparo.cases.casefile;

/** What a right told to another service allows. */
public enum GrantAction {
    DELIVER
}
