package org.amparo.portal.bases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service what sharing about a person rests on; records it, and takes it back. */
@ApplicationScoped
public class Consents {
    private final ConsentApi api;

    Consents(@RestClient ConsentApi api) {
        this.api = api;
    }

    public List<Consent> of(String reference, int person) {
        return Answers.read(() -> api.list(reference, person)).orElseThrow(NotFoundException::new);
    }

    /** What this person could take back, and whom it reaches. */
    public Withdrawable withdrawable(String reference, int person) {
        return Answers.read(() -> api.foresee(reference, person)).orElseThrow(NotFoundException::new);
    }

    public Told record(String reference, int person, Consent.New consent, String key) {
        return Answers.told(() -> api.record(reference, person, key, consent));
    }

    /**
     * Says on what the data are kept from now on.
     *
     * @param seen the version of the case that was looked at
     */
    public Told renew(String reference, int person, Basis basis, String seen) {
        return Answers.told(() -> api.renew(reference, person, seen, basis));
    }

    public Told withdraw(String reference, int person, Withdrawal withdrawal, String key) {
        return Answers.told(() -> api.withdraw(reference, person, key, withdrawal));
    }
}
