package org.amparo.kit.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.amparo.kit.caller.Callers;

/** Says who is asking before the use case does anything; runs inside the transaction. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class UseCaseInterceptor {
    private final Database database;
    private final Callers callers;

    UseCaseInterceptor(Database database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    @AroundInvoke
    Object tellWhoIsAsking(InvocationContext useCase) throws Exception {
        if (database.knowsWhoIsAsking()) {
            return useCase.proceed();
        }
        return database.workAs(callers.current(), useCase::proceed);
    }
}
