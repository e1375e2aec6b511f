package org.amparo.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Runs a command once per key; runs inside the transaction, after the database knows who is asking. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class IdempotentInterceptor {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final RememberedAnswers answers;
    private final Callers callers;
    private final HttpHeaders headers;
    private final CommandText text;
    private final Ledger ledger;

    IdempotentInterceptor(
            RememberedAnswers answers, Callers callers, HttpHeaders headers, ObjectMapper json, Ledger ledger) {
        this.answers = answers;
        this.callers = callers;
        this.headers = headers;
        this.ledger = ledger;
        text = new CommandText(json);
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext command) throws Exception {
        var key = callers.current().userId() + ' ' + command.getMethod() + ' ' + key();
        var body = text.of(command.getParameters());
        var known = answers.claim(key, body);
        if (known != null) {
            ledger.nothingToRecord();
            return known;
        }
        var answer = command.proceed();
        if (answer instanceof Response response) {
            answers.remember(key, response);
        }
        return answer;
    }

    private String key() {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refused(GeneralProblem.NO_IDEMPOTENCY_KEY);
        }
        return key;
    }
}
