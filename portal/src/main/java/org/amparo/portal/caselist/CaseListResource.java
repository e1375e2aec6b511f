package org.amparo.portal.caselist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.portal.casefiles.CaseFilter;
import org.amparo.portal.casefiles.CaseLists;
import org.amparo.portal.casefiles.CasePage;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;
import org.jspecify.annotations.Nullable;

/** One's cases, and the way to one whose code is known. */
@Path("/cases")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class CaseListResource {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9A-Z]{8}");

    private final CaseLists cases;
    private final Shells shells;

    CaseListResource(CaseLists cases, Shells shells) {
        this.cases = cases;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(CaseListPage page, Filled form);
    }

    /** A code leads to its case: whether there is one, its page says to those who may know. */
    @GET
    public Response list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("level") @Nullable String level,
            @QueryParam("type") @Nullable String type,
            @QueryParam("after") @Nullable String after,
            @QueryParam("code") @Nullable String code) {
        if (code != null) {
            return find(code.strip().toUpperCase(Locale.ROOT));
        }
        var filter = CaseFilter.of(status, level, type);
        return cases.page(filter, after)
                .map(page -> shown(page, filter, after == null))
                .orElseGet(() -> fromTheBeginning(filter, after));
    }

    private Response find(String code) {
        if (CODE.matcher(code).matches()) {
            return Response.seeOther(URI.create("/cases/" + code)).build();
        }
        var page = cases.page(CaseFilter.NONE, null).orElse(new CasePage(List.of(), null));
        var form = Filled.empty();
        form.fault("code", shells.language().messages(CaseListMessages.class).notACode());
        return page(CaseListPage.of(page, CaseFilter.NONE, true, shells.language()), form);
    }

    private Response shown(CasePage page, CaseFilter filter, boolean isFirst) {
        var form = Filled.with(Map.of(
                "status", List.of(filter.status()),
                "level", List.of(filter.level()),
                "type", List.of(filter.type())));
        return page(CaseListPage.of(page, filter, isFirst, shells.language()), form);
    }

    private Response page(CaseListPage page, Filled form) {
        return Response.ok(shells.around(Templates.list(page, form))).build();
    }

    /** The marker of a page is of another list, or too old. */
    private static Response fromTheBeginning(CaseFilter filter, @Nullable String after) {
        if (after == null) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(CaseListPage.address(filter))).build();
    }
}
