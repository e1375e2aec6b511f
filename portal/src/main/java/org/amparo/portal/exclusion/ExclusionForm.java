package org.amparo.portal.exclusion;

import java.util.UUID;
import java.util.regex.Pattern;
import org.amparo.portal.bases.Exclusion;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.OrganisationCode;

/** Who must never know, as fields and back: the code under the kind that was chosen. */
record ExclusionForm(Filled form) {
    private static final Pattern OFFICE =
            Pattern.compile("(" + OrganisationCode.WRITTEN + "):([A-Z0-9]{2,8}-[0-9]{2,4})");
    private static final Pattern TOWN = Pattern.compile("[A-Z]{2}-[A-Z2-9]{3}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    void check(ExclusionMessages messages) {
        form.require("kind", messages.faultKind());
        form.require("reason", messages.faultReason());
        if (!form.value("kind").isEmpty()
                && !pattern().matcher(form.value("which")).matches()) {
            form.fault("which", messages.faultWhich());
        }
    }

    Exclusion.New read() {
        var which = form.value("which");
        var reason = form.value("reason");
        return switch (form.value("kind")) {
            case "office" -> {
                var parts = which.split(":", 2);
                yield new Exclusion.New(parts[0], parts[1], null, null, reason);
            }
            case "user" -> new Exclusion.New(null, null, UUID.fromString(which), null, reason);
            case "town" -> new Exclusion.New(null, null, null, which, reason);
            default -> new Exclusion.New(which, null, null, null, reason);
        };
    }

    private Pattern pattern() {
        return switch (form.value("kind")) {
            case "office" -> OFFICE;
            case "user" -> ACCOUNT;
            case "town" -> TOWN;
            default -> OrganisationCode.WRITTEN;
        };
    }
}
