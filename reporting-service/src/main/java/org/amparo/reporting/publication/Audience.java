package org.amparo.reporting.publication;

import org.amparo.reporting.lattice.Rules;

/** Who a release is for. Whoever reads that for auditors may read the public one too, so each is attacked together with the other. */
public enum Audience {
    AUDITORS,
    PUBLIC;

    Rules rules() {
        return switch (this) {
            case AUDITORS -> Rules.forAuditors();
            case PUBLIC -> Rules.forThePublic();
        };
    }
}
