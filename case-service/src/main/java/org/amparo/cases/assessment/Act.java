package org.amparo.cases.assessment;

/** What was done with the person (Palermo Protocol, article 3). */
public enum Act {
    RECRUITMENT,
    TRANSPORTATION,
    TRANSFER,
    HARBOURING,
    RECEIPT,
    UNKNOWN,
    DECLINED
}
