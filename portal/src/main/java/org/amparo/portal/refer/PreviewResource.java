package org.amparo.portal.refer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amparo.portal.page.Shells;
import org.amparo.portal.requests.Requests;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.amparo.portal.shared.Reader;

/** Page 3: exactly what each receiver would see of each person, made by the same record as what it will see. */
@Path("/cases/{reference: [0-9A-Z-]+}/refer/{draft}/preview")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class PreviewResource {
    private final Requests requests;
    private final Drafting drafting;
    private final Directory directory;
    private final Shells shells;
    private final Visit visit;

    PreviewResource(Requests requests, Drafting drafting, Directory directory, Shells shells, Visit visit) {
        this.requests = requests;
        this.drafting = drafting;
        this.directory = directory;
        this.shells = shells;
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance preview(
                String path, List<Foreseen> receivers, boolean maySend, boolean namesHidden);
    }

    @GET
    public Response look(@PathParam("reference") String reference, @PathParam("draft") UUID draft) {
        var wish = Wish.of(drafting.find(draft));
        var path = WishResource.path(reference, draft);
        if (!wish.saysWhom()) {
            return Response.seeOther(URI.create(path + "/receivers")).build();
        }
        var reader = new Reader(
                shells.language(), visit.session().map(Session::namesShown).orElse(false));
        var receivers = IntStream.range(0, wish.receivers().size())
                .mapToObj(index -> foreseen(reference, index, wish, reader))
                .toList();
        return Response.ok(shells.around(Templates.preview(
                        path, receivers, receivers.stream().allMatch(Foreseen::mayBeAsked), !reader.namesShown())))
                .build();
    }

    private Foreseen foreseen(String reference, int index, Wish wish, Reader reader) {
        var code = wish.receivers().get(index);
        var preview = requests.preview(reference, code).orElseThrow(NotFoundException::new);
        return Foreseen.of(index + 1, directory.name(code), preview, wish, reader);
    }
}
