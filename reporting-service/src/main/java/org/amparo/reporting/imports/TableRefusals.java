package org.amparo.reporting.imports;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amparo.kit.problem.Problem;
import org.amparo.kit.problem.Refused;
import org.amparo.reporting.hxl.Faults;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells all that is wrong with a table in the shape of every other refusal, with a list. */
class TableRefusals {
    /** A table of which nothing was taken, and why. */
    static final class TableRefused extends Refused {
        private static final long serialVersionUID = 1L;

        private final transient Faults faults;

        TableRefused(Faults faults) {
            super(ImportProblem.TABLE_HAS_FAULTS);
            this.faults = faults;
        }

        Faults faults() {
            return faults;
        }
    }

    /**
     * The refusal of a table on the wire.
     *
     * @param total how many faults there are, also those that are not listed
     */
    record TableProblem(String type, String title, int status, int total, List<Faults.Fault> faults) {}

    @ServerExceptionMapper
    public Response refused(TableRefused refused) {
        var problem = refused.problem();
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(new TableProblem(
                        "urn:amparo:problem:" + problem.code(),
                        problem.sentence(),
                        problem.status(),
                        refused.faults().total(),
                        refused.faults().shown()))
                .build();
    }
}
