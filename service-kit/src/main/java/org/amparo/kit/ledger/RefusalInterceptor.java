package org.amparo.kit.ledger;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Writes the leaf of a refusal after the use case has ended without effect, in a short transaction of its own, and stops
 * whoever is refused again and again. Runs around the transaction.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RefusalInterceptor {
    private final Database database;
    private final Leaves leaves;
    private final Refusals refusals;
    private final Callers callers;

    RefusalInterceptor(Database database, Leaves leaves, Refusals refusals, Callers callers) {
        this.database = database;
        this.leaves = leaves;
        this.refusals = refusals;
        this.callers = callers;
    }

    @AroundInvoke
    @Nullable
    Object writeRefusal(InvocationContext useCase) throws Exception {
        if (database.knowsWhoIsAsking()) {
            return useCase.proceed();
        }
        var caller = callers.current();
        if (refusals.areTooMany(caller.userId())) {
            throw new Refused(GeneralProblem.TOO_MANY_REFUSALS);
        }
        try {
            return useCase.proceed();
        } catch (Denied denied) {
            throw answered(caller, denied);
        }
    }

    private Refused answered(Caller caller, Denied denied) {
        return switch (refusals.count(caller.userId())) {
            case ONE_MORE -> {
                leaves.writeAfterwards(caller, Decision.DENY, denied.deed());
                yield denied;
            }
            case TOO_MANY -> {
                leaves.writeAfterwards(caller, Decision.TOO_MANY_REFUSALS, denied.deed());
                yield new Refused(GeneralProblem.TOO_MANY_REFUSALS);
            }
            case STILL_TOO_MANY -> new Refused(GeneralProblem.TOO_MANY_REFUSALS);
        };
    }
}
