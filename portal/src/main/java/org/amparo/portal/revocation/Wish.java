package org.amparo.portal.revocation;

import java.util.List;
import java.util.regex.Pattern;
import org.amparo.portal.form.Filled;

/** Whom somebody wants to revoke and why, as filled in. What is wrong with it is said at its fields. */
record Wish(String kind, String whom, String reason) {
    static final String ACCOUNT = "account";
    static final String ORGANISATION = "organisation";
    static final List<String> REASONS = List.of(
            "LEFT",
            "ROLE_CHANGED",
            "DEVICE_LOST",
            "CREDENTIALS_EXPOSED",
            "SUSPECTED_MISUSE",
            "COERCION",
            "AGREEMENT_ENDED");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]+)+");

    /** @param everybody whether organisations may be revoked too */
    static Wish read(Filled form, boolean everybody, RevocationMessages messages) {
        var kind = everybody && form.value("kind").equals(ORGANISATION) ? ORGANISATION : ACCOUNT;
        var wish = new Wish(kind, form.value("whom"), form.value("reason"));
        if (wish.isOfAccount() && !NUMBER.matcher(wish.whom()).matches()) {
            form.fault("whom", messages.noNumber());
        }
        if (!wish.isOfAccount() && !CODE.matcher(wish.whom()).matches()) {
            form.fault("whom", messages.noCode());
        }
        if (!REASONS.contains(wish.reason())) {
            form.fault("reason", messages.noReason());
        }
        return wish;
    }

    public boolean isOfAccount() {
        return kind.equals(ACCOUNT);
    }
}
