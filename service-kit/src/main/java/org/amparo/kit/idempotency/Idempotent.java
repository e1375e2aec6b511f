package org.amparo.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.amparo.kit.database.UseCase;

/**
 * A command whose answer is remembered under the caller's Idempotency-Key, in the transaction of its effect: a retry
 * across a crash gets the same status, Location and ETag. Stands on every POST of a resource.
 */
@InterceptorBinding
@UseCase
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
