package org.amparo.portal.keeping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amparo.portal.drafts.Keeping;
import org.amparo.portal.service.Told;
import org.jspecify.annotations.Nullable;

/** Where the script of a page keeps what is typed there, and asks for what was. */
@Path("/kept")
@RolesAllowed({"caseworker", "supervisor", "partner"})
@Blocking
class KeptResource {
    private static final String PAGE = "page";
    private static final String KEY = "key";
    private static final String REVISION = "revision";
    /** What a form carries beside what somebody typed. */
    private static final Set<String> CARRIED = Set.of("token", KEY, PAGE, REVISION, SentPages.DRAFT);

    private final KeptPages pages;
    private final ObjectMapper json;

    KeptResource(KeptPages pages, ObjectMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /**
     * What is kept of a page.
     *
     * @param revision to say which one a change was made on
     */
    record Kept(UUID draft, String revision, Instant savedAt, Map<String, List<String>> fields) {
        @Override
        public String toString() {
            return "Kept[hidden]";
        }
    }

    /** 204 where nothing is. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public @Nullable String find(@HeaderParam("Page") @Nullable String page) throws JsonProcessingException {
        var found = pages.of(page == null ? "" : page).orElse(null);
        return found == null
                ? null
                : json.writeValueAsString(new Kept(
                        found.draft().id(),
                        found.draft().revision(),
                        found.line().savedAt(),
                        found.draft().fields()));
    }

    @POST
    public Response keep(MultivaluedMap<String, String> sent) {
        var fields = new LinkedHashMap<String, List<String>>(sent);
        fields.keySet().removeAll(CARRIED);
        var told = pages.keep(
                String.valueOf(sent.getFirst(PAGE)),
                fields,
                Objects.requireNonNullElse(sent.getFirst(REVISION), ""),
                UUID.nameUUIDFromBytes(("kept " + sent.getFirst(KEY)).getBytes(StandardCharsets.UTF_8))
                        .toString());
        return told instanceof Told.Done done && done.location() != null
                ? Response.fromResponse(Keeping.answer(told))
                        .header("Draft", done.made())
                        .build()
                : Keeping.answer(told);
    }

    @POST
    @Path("/discard")
    public void discard(@FormParam(SentPages.DRAFT) UUID draft) {
        pages.discard(draft);
    }
}
