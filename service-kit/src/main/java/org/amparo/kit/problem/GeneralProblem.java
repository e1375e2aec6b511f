package org.amparo.kit.problem;

/** The refusals every service shares. */
public enum GeneralProblem implements ProblemType {
    NOT_LOGGED_IN(401, "Please log in again."),
    WRONG_ROLE(403, "Your role does not allow this."),
    NO_SUCH_THING(404, "There is nothing here that you may see."),
    WRONG_METHOD(405, "This cannot be done here."),
    NOT_ACCEPTABLE(406, "This is answered in JSON only."),
    BODY_TOO_LONG(413, "What was sent is longer than 1 MB."),
    WRONG_MEDIA_TYPE(415, "Please send JSON, or CSV where a table is taken."),
    UNREADABLE_BODY(400, "What was sent is not complete, well-formed JSON."),
    UNKNOWN_FIELD(400, "What was sent has a field that does not belong there."),
    INVALID_VALUE(400, "A value is missing, or is not one of those allowed in its field."),
    INVALID_PARAMETER(400, "A part of the address is not one of the values allowed there."),
    NO_IDEMPOTENCY_KEY(400, "Please send an Idempotency-Key of 8 to 64 letters, digits or hyphens."),
    IDEMPOTENCY_KEY_OF_ANOTHER_COMMAND(422, "This Idempotency-Key was used for something else."),
    NO_IF_MATCH(428, "Please send the ETag you last saw as If-Match."),
    CHANGED_MEANWHILE(412, "Somebody changed this meanwhile. Please look again before you change it."),
    FOREIGN_CURSOR(400, "This page marker belongs to another list. Please start from the first page."),
    TOO_MANY_REFUSALS(429, "Too much was refused within a minute. Please wait a minute."),
    BROKEN_RULE(409, "This contradicts what is already recorded."),
    CLOCK_WENT_BACK(503, "The clock of the service went back. Nothing was changed; please call whoever runs it."),
    BUSY(503, "The service is busy or its database is away. Nothing was changed; please try again."),
    FAULT(500, "Something went wrong on our side. Nothing was changed.");

    private final int status;
    private final String sentence;

    GeneralProblem(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
