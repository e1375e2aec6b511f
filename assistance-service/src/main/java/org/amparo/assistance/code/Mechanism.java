package org.amparo.assistance.code;

/** How cash reaches people (R4V 5W, CVA delivery mechanisms). */
public enum Mechanism {
    BENEFICIARY_BANK_ACCOUNT,
    MOBILE_MONEY,
    PREPAID_CARD,
    CASH_COLLECTION_OVER_THE_COUNTER,
    DIRECT_CASH,
    CARDLESS_ATM_WITHDRAWAL,
    VOUCHER,
    OTHER
}
