package org.amparo.cases.casefile;

import org.amparo.cases.basis.Basis;
import org.amparo.cases.basis.ConsentGiven;
import org.amparo.cases.basis.LegalDuty;
import org.amparo.cases.basis.VitalInterest;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * A basis as columns: what is counted or ends by itself is never hidden in a document.
 *
 * @param code the danger or the law; null for a consent
 */
public record BasisRow(
        Basis.Kind kind,
        @Nullable String code,
        @Nullable String givenBy,
        @Nullable String means,
        @Nullable String language) {

    public static BasisRow of(Basis basis) {
        return switch (basis) {
            case ConsentGiven consent ->
                new BasisRow(
                        basis.kind(),
                        null,
                        consent.givenBy().name(),
                        consent.means().name(),
                        consent.language().code());
            case VitalInterest interest ->
                new BasisRow(basis.kind(), interest.danger().name(), null, null, null);
            case LegalDuty duty -> new BasisRow(basis.kind(), duty.law().name(), null, null, null);
        };
    }

    /** Binds kind, code, givenBy, means and language. */
    public void bindTo(SqlStatement<?> statement) {
        statement
                .bind("kind", kind)
                .bind("code", code)
                .bind("givenBy", givenBy)
                .bind("means", means)
                .bind("language", language);
    }
}
