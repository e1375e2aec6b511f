package org.amparo.kit.testing.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.amparo.kit.testing.Endpoint;
import org.eclipse.microprofile.config.ConfigProvider;

/** Compares what is heard at one row with what has to be heard there. */
final class Judging {
    private static final Standing STRANGER = Standing.anybodyOf("ZZ-NOWHERE", "");
    private static final Standing OF_NOBODY = Standing.anybodyOf("", "");
    private static final String NO_TOKEN = "";

    private final AccessRow row;
    private final Door door;
    private final BiFunction<Endpoint, Map<String, String>, Object> bodies;
    private final Map<String, Answer> aboutNothing = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final Set<String> heard = new HashSet<>();

    Judging(AccessRow row, Door door, BiFunction<Endpoint, Map<String, String>, Object> bodies) {
        this.row = row;
        this.door = door;
        this.bodies = bodies;
    }

    /** What was wrong with the answer to a cell; empty when it was right. */
    List<String> judge(Cell cell) {
        var answer = answer(cell);
        return isRight(cell, answer) ? List.of() : List.of(cell + " heard " + answer);
    }

    /** Answers the table has and nobody heard: a table that says too much proves less. */
    List<String> unheard() {
        var unheard = new TreeSet<>(row.answers());
        unheard.removeAll(heard);
        return unheard.isEmpty() ? List.of() : List.of(row + ": nobody heard " + unheard);
    }

    private Answer answer(Cell cell) {
        return switch (cell.expected()) {
            case NOBODY -> knocks(NO_TOKEN, cell.parts());
            case OF_ANOTHER_SERVICE -> ofAnotherService(cell, cell.parts());
            case WRONG_ROLE -> knocks(sameToken(cell), cell.parts());
            case ABSENT, ALLOWED, OF_ANOTHER_CASE -> hears(cell.standing(), cell.role(), cell.parts());
        };
    }

    private boolean isRight(Cell cell, Answer answer) {
        return switch (cell.expected()) {
            case NOBODY -> answer.status() == 401 && answer.equals(knocks(NO_TOKEN, Map.of()));
            case OF_ANOTHER_SERVICE -> answer.status() == 401 && answer.equals(ofAnotherService(cell, Map.of()));
            case WRONG_ROLE -> answer.status() == 403 && answer.equals(aboutNothing(cell));
            case ABSENT -> answer.status() == 404 && answer.equals(aboutNothing(cell));
            case OF_ANOTHER_CASE -> answer.equals(hears(cell.standing(), cell.role(), cell.madeUp()));
            case ALLOWED -> isAllowed(cell, answer);
        };
    }

    private boolean isAllowed(Cell cell, Answer answer) {
        heard.add(answer.word());
        var looksAbsent = answer.status() == 404 && !row.needsNoRight() && answer.equals(aboutNothing(cell));
        return row.answers().contains(answer.word()) && !looksAbsent;
    }

    private Answer ofAnotherService(Cell cell, Map<String, String> parts) {
        return knocks(cell.standing().as(cell.role()).token("another-service"), parts);
    }

    /** What a stranger hears in the same role; of no organisation either, where that alone makes the role none. */
    private Answer aboutNothing(Cell cell) {
        var stranger = cell.standing().mayBe(cell.role()) ? STRANGER : OF_NOBODY;
        return aboutNothing.computeIfAbsent(
                cell.role() + stranger.name(), asked -> hears(stranger, cell.role(), Map.of()));
    }

    /** Whoever has the wrong role is not counted: one account will do, and tokens take longer to sign than to refuse. */
    private String sameToken(Cell cell) {
        return tokens.computeIfAbsent(
                cell.standing().name() + cell.role(), asked -> token(cell.standing(), cell.role()));
    }

    private Answer hears(Standing standing, String role, Map<String, String> parts) {
        return knocks(token(standing, role), parts);
    }

    private static String token(Standing standing, String role) {
        return standing.as(role).token(ConfigProvider.getConfig().getValue("quarkus.application.name", String.class));
    }

    private Answer knocks(String token, Map<String, String> parts) {
        return door.hears(row, parts, token, bodies.apply(row.endpoint(), parts));
    }
}
