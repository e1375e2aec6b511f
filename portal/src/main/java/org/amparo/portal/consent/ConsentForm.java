package org.amparo.portal.consent;

import java.util.List;
import org.amparo.portal.bases.Consent;
import org.amparo.portal.basis.BasisForm;
import org.amparo.portal.basis.BasisMessages;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.OrganisationCode;
import org.amparo.portal.language.Language;

/** What sharing will rest on, as fields and back. */
record ConsentForm(Filled form, int number) {

    void check(Language language) {
        var messages = language.messages(ConsentMessages.class);
        form.require("purpose", messages.faultPurpose());
        form.require("with", messages.faultWith());
        if (isOne()
                && !OrganisationCode.WRITTEN.matcher(form.value("organisation")).matches()) {
            form.fault("organisation", messages.faultOrganisation());
        }
        if (isClass()) {
            form.require("class", messages.faultClass());
            form.require("country", messages.faultCountry());
        }
        form.require("blocks", messages.faultBlocks());
        basis().check(language.messages(BasisMessages.class));
    }

    Consent.New read() {
        return new Consent.New(basis().read(), form.value("purpose"), recipient(), blocks());
    }

    private List<String> blocks() {
        return form.values("blocks").stream().filter(Consent.BLOCKS::contains).toList();
    }

    private Consent.Recipient recipient() {
        return isOne()
                ? new Consent.Recipient(form.value("organisation"), null, null)
                : new Consent.Recipient(null, form.value("class"), form.value("country"));
    }

    private boolean isOne() {
        return form.value("with").equals("ONE");
    }

    private boolean isClass() {
        return form.value("with").equals("CLASS");
    }

    private BasisForm basis() {
        return new BasisForm(form, number);
    }
}
