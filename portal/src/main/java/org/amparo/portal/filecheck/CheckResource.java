package org.amparo.portal.filecheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Choosing a file, and what the rules find in it. The file is gone when the answer is sent: looking again is choosing again. */
@Path("/five-w/check")
@RolesAllowed("reporting-officer")
@Blocking
@Produces(MediaType.TEXT_HTML)
class CheckResource {
    static final String FIELD = "file";
    /** What reporting-service takes. */
    private static final long LARGEST = 1024L * 1024;

    private static final int NOT_UNDERSTOOD = 422;

    private final CheckApi api;
    private final Shells shells;

    CheckResource(@RestClient CheckApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(Filled form, @Nullable FileReport report);
    }

    @GET
    public TemplateInstance choose() {
        return page(Filled.empty(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm(FIELD) @Nullable FileUpload file) {
        var form = Filled.empty();
        if (file == null || file.fileName().isEmpty()) {
            form.fault(FIELD, messages().noFile());
        } else if (file.size() > LARGEST) {
            form.fault(FIELD, messages().tooLarge());
        }
        return file == null || !form.isSound()
                ? Response.status(NOT_UNDERSTOOD)
                        .entity(page(form, null).render())
                        .build()
                : Response.ok(page(form, found(file)).render()).build();
    }

    private FileReport found(FileUpload file) {
        var bytes = bytes(file);
        return Answers.read(() -> api.check(bytes))
                .map(checked -> FileReport.of(checked, shells.language()))
                .orElseThrow();
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private TemplateInstance page(Filled form, @Nullable FileReport report) {
        return shells.around(Templates.check(form, report));
    }

    private CheckMessages messages() {
        return shells.language().messages(CheckMessages.class);
    }
}
