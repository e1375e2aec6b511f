package org.amparo.kit.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that changes nothing and only asks: what it asks would tell who a person is, and an address is written down by
 * every machine on the way. Asked twice it is answered twice, so it needs no key.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Question {}
