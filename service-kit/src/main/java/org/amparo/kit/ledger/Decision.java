package org.amparo.kit.ledger;

/** How it was decided; absent and forbidden are one word. */
public enum Decision {
    ALLOW,
    DENY,
    TOO_MANY_REFUSALS
}
