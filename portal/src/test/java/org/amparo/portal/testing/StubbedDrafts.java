package org.amparo.portal.testing;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Drafts as case-service keeps them: each revision made on the one before. */
final class StubbedDrafts {
    private static final String PATH = "case/drafts";
    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private StubbedDrafts() {}

    private record Kept(int revision, JsonObject draft) {}

    static void forget() {
        KEPT.clear();
    }

    /** What was sent and taken ends its draft. */
    static void sent(StubbedServices.Asked asked, StubbedServices.Answer answer) {
        var draft = asked.header("Draft");
        if (draft != null && answer.status() < 300) {
            KEPT.remove(draft);
        }
    }

    static Optional<StubbedServices.Answer> answer(StubbedServices.Asked asked) {
        var method = asked.what().substring(0, asked.what().indexOf(' '));
        var path = asked.what().substring(method.length() + 1);
        if (!path.startsWith(PATH)) {
            return Optional.empty();
        }
        var id = path.substring(Math.min(path.length(), PATH.length() + 1));
        return switch (method) {
            case "POST" -> Optional.of(begin(asked));
            case "PUT" -> Optional.ofNullable(KEPT.get(id)).map(kept -> save(id, kept, asked));
            case "DELETE" -> Optional.ofNullable(KEPT.remove(id)).map(kept -> done(204, Map.of()));
            default ->
                id.isEmpty()
                        ? Optional.of(list())
                        : Optional.ofNullable(KEPT.get(id)).map(StubbedDrafts::read);
        };
    }

    private static StubbedServices.Answer begin(StubbedServices.Asked asked) {
        var id = UUID.nameUUIDFromBytes(String.valueOf(asked.header("Idempotency-Key"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        KEPT.putIfAbsent(id, new Kept(1, new JsonObject(asked.body())));
        return done(201, Map.of("Location", "http://localhost/drafts/" + id, "ETag", "\"1\""));
    }

    private static StubbedServices.Answer save(String id, Kept kept, StubbedServices.Asked asked) {
        if (!etag(kept).equals(asked.header("If-Match"))) {
            return new StubbedServices.Answer(
                    412, "{\"type\":\"urn:amparo:problem:changed-meanwhile\",\"status\":412}", Map.of());
        }
        var next = new Kept(kept.revision() + 1, new JsonObject(asked.body()));
        KEPT.put(id, next);
        return done(204, Map.of("ETag", etag(next)));
    }

    private static StubbedServices.Answer read(Kept kept) {
        return new StubbedServices.Answer(
                200, kept.draft().getJsonObject("content").encode(), Map.of("ETag", etag(kept)));
    }

    private static StubbedServices.Answer list() {
        return new StubbedServices.Answer(
                200,
                KEPT.entrySet().stream()
                        .map(kept -> """
                                {"id":"%s","form":"%s","page":"%s","savedAt":"2026-11-20T10:00:00Z","keptUntil":"2026-11-23T10:00:00Z"}\
                                """.formatted(
                                        kept.getKey(),
                                        kept.getValue().draft().getString("form"),
                                        kept.getValue().draft().getString("page", "")))
                        .collect(Collectors.joining(",", "[", "]")),
                Map.of());
    }

    private static String etag(Kept kept) {
        return "\"" + kept.revision() + "\"";
    }

    private static StubbedServices.Answer done(int status, Map<String, String> headers) {
        return new StubbedServices.Answer(status, "", headers);
    }
}
