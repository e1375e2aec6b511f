package org.amparo.kit.ledger;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.database.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Writes the leaf of a use case into its transaction, so that no answer is given whose leaf is not committed. Runs inside
 * the transaction, after the database knows who is asking.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 50)
class LeafInterceptor {
    private final Ledger ledger;
    private final Leaves leaves;
    private final Callers callers;
    private final Answered answered;

    LeafInterceptor(Ledger ledger, Leaves leaves, Callers callers, Answered answered) {
        this.ledger = ledger;
        this.leaves = leaves;
        this.callers = callers;
        this.answered = answered;
    }

    @AroundInvoke
    @Nullable
    Object writeLeaf(InvocationContext useCase) throws Exception {
        if (ledger.hasBegun()) {
            return proceed(useCase);
        }
        var notes = ledger.begin();
        var answer = proceed(useCase);
        if (notes.isMissing()) {
            throw new IllegalStateException("a use case left no leaf: " + name(useCase.getMethod()));
        }
        leaves.write(callers.current(), Decision.ALLOW, notes.deeds());
        answered.with(notes);
        return answer;
    }

    private @Nullable Object proceed(InvocationContext useCase) throws Exception {
        if (isExempt(useCase.getMethod())) {
            ledger.nothingToRecord();
        }
        return useCase.proceed();
    }

    private static boolean isExempt(Method method) {
        return method.isAnnotationPresent(NotInLedger.class)
                || method.getDeclaringClass().isAnnotationPresent(NotInLedger.class);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
