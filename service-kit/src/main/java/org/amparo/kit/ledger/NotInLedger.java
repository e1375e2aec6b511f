package org.amparo.kit.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case that shows and decides nothing about anybody, so that it needs no leaf. Every other one without a leaf fails. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotInLedger {
    /** Why there is nothing to record. */
    String value();
}
