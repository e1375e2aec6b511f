package org.amparo.reporting.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.release.Certificate;
import org.amparo.reporting.release.Refusal;
import org.amparo.reporting.release.Step;
import org.jspecify.annotations.Nullable;

/**
 * What of a certificate may be known: that the release was attacked, by how many, and how little they learnt. How far counts are
 * from the truth, and which were in danger, stays inside.
 *
 * @param inputs SHA-256 of all units that were counted
 * @param lattice SHA-256 of the lattice's file
 * @param steps how the counts of each unit were protected; none without a release
 * @param tries how many programs were solved for it
 * @param attackers how many attacked it the last time: a reader, and each organisation that contributed
 * @param smallestInterval the fewest true counts any of them is left with for a sensitive cell
 * @param digest SHA-256 of the whole certificate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateSummary(
        Rules rules,
        String inputs,
        String lattice,
        Map<Unit, Step> steps,
        int tries,
        int cells,
        int attackers,
        @Nullable Integer smallestInterval,
        boolean passed,
        @Nullable Refusal refusal,
        String digest) {
    static CertificateSummary of(Certificate certificate, String digest) {
        var judgement = certificate.judgement();
        return new CertificateSummary(
                certificate.rules(),
                certificate.inputs(),
                certificate.lattice(),
                certificate.steps(),
                certificate.attempts().size(),
                certificate.cells(),
                judgement == null ? 0 : judgement.runs().size(),
                judgement == null ? null : judgement.smallestInterval(),
                judgement != null && certificate.refusal() == null && judgement.passed(),
                certificate.refusal(),
                digest);
    }
}
