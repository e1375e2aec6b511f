package org.amparo.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns whatever went wrong into one problem body. Says which field, never which value. */
public class Answers {
    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final Map<String, ProblemType> byConstraint;

    Answers(@Any Instance<ConstraintProblems> features) {
        byConstraint = features.stream()
                .flatMap(feature -> feature.byConstraint().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ServerExceptionMapper
    public Response refused(Refused refused) {
        return answer(refused.problem());
    }

    /** What only the use case can judge: a time that depends on today. */
    @ServerExceptionMapper
    public Response invalid(Invalid judged) {
        return Problem.of(GeneralProblem.INVALID_VALUE, judged.field()).response();
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException fault) {
        return unreadableBody(fault).response();
    }

    /** Named apart because the platform has an answer of its own for this kind, without a word in it. */
    @ServerExceptionMapper(priority = Priorities.USER - 1)
    public Response unfitting(MismatchedInputException fault) {
        return unreadableBody(fault).response();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response notLoggedIn() {
        return Problem.of(GeneralProblem.NOT_LOGGED_IN).response();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response wrongRole() {
        return Problem.of(GeneralProblem.WRONG_ROLE).response();
    }

    @ServerExceptionMapper
    public Response outOfTheWeb(WebApplicationException fault) {
        return cause(fault, JsonProcessingException.class)
                .map(Answers::unreadableBody)
                .orElseGet(() -> Problem.of(byStatus(fault.getResponse().getStatus())))
                .response();
    }

    private static GeneralProblem byStatus(int status) {
        return switch (status) {
            case 401 -> GeneralProblem.NOT_LOGGED_IN;
            case 403 -> GeneralProblem.WRONG_ROLE;
            case 404 -> GeneralProblem.NO_SUCH_THING;
            case 405 -> GeneralProblem.WRONG_METHOD;
            case 406 -> GeneralProblem.NOT_ACCEPTABLE;
            case 413 -> GeneralProblem.BODY_TOO_LONG;
            case 415 -> GeneralProblem.WRONG_MEDIA_TYPE;
            default -> status < 500 ? GeneralProblem.UNREADABLE_BODY : GeneralProblem.FAULT;
        };
    }

    @ServerExceptionMapper(Throwable.class)
    public Response fault(Throwable fault) {
        var answer = cause(fault, Refused.class)
                .map(Refused::problem)
                .or(() -> cause(fault, PSQLException.class).flatMap(this::brokenRule))
                .or(() ->
                        cause(fault, SQLException.class).filter(Answers::isAway).map(away -> GeneralProblem.BUSY));
        if (answer.isPresent()) {
            return answer(answer.get());
        }
        // The message of a fault may quote what was sent, so only its kind is logged.
        LOG.errorf(
                "fault of kind %s, SQL state %s, at %s",
                fault.getClass().getName(),
                cause(fault, SQLException.class).map(SQLException::getSQLState).orElse("none"),
                firstOwnFrame(fault));
        LOG.debug("fault", fault);
        return Problem.of(GeneralProblem.FAULT).response();
    }

    private Optional<ProblemType> brokenRule(PSQLException said) {
        return Optional.ofNullable(said.getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint)
                .map(constraint -> byConstraint.getOrDefault(constraint, GeneralProblem.BROKEN_RULE));
    }

    private static Response answer(ProblemType problem) {
        var answer = Problem.of(problem).response();
        return switch (problem) {
            case GeneralProblem.BUSY -> after(2, answer);
            case GeneralProblem.TOO_MANY_REFUSALS -> after(60, answer);
            default -> answer;
        };
    }

    private static Response after(int seconds, Response answer) {
        return Response.fromResponse(answer).header("Retry-After", seconds).build();
    }

    private static Problem unreadableBody(JsonProcessingException fault) {
        var refused = cause(fault, Refused.class);
        if (refused.isPresent()) {
            return Problem.of(refused.get().problem());
        }
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> Problem.of(GeneralProblem.UNKNOWN_FIELD, owner(unknown));
            case JsonMappingException mapping -> Problem.of(GeneralProblem.INVALID_VALUE, path(mapping));
            default -> Problem.of(GeneralProblem.UNREADABLE_BODY);
        };
    }

    /** The object that has the unknown field; the field's name was sent, so it is not said. */
    private static @Nullable String owner(UnrecognizedPropertyException unknown) {
        var path = path(unknown);
        return path == null || !path.contains(".") ? null : path.substring(0, path.lastIndexOf('.'));
    }

    private static @Nullable String path(JsonMappingException mapping) {
        var steps = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName());
        var field = cause(mapping, Invalid.class).map(Invalid::field).stream();
        var path = Stream.concat(steps, field).collect(Collectors.joining(".")).replace(".[", "[");
        return path.isEmpty() ? null : path;
    }

    private static boolean isAway(SQLException fault) {
        var state = fault.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || state.startsWith("55");
    }

    private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> kind) {
        return Stream.<@Nullable Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static String firstOwnFrame(Throwable fault) {
        for (var frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.amparo")) {
                return frame.toString();
            }
        }
        return "a library";
    }
}
