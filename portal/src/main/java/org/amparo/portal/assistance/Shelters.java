package org.amparo.portal.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The places of the reader's organisation, and who sleeps there. */
@ApplicationScoped
public class Shelters {
    private static final int A_PAGE = 100;

    private final SheltersApi api;

    Shelters(@RestClient SheltersApi api) {
        this.api = api;
    }

    public List<Place> places() {
        return Answers.read(api::places).orElse(List.of());
    }

    public Told register(String key, NewPlace place) {
        return Answers.told(() -> api.register(key, place));
    }

    /** Who sleeps there now: the hundred who came last. */
    public List<Stay> stays() {
        return Answers.read(() -> api.stays(A_PAGE).stays()).orElse(List.of());
    }

    public Told begin(String key, Stay.Arrival arrival) {
        return Answers.told(() -> api.begin(key, arrival));
    }

    public Told end(UUID stay, String key, Stay.End end) {
        return Answers.told(() -> api.end(stay, key, end));
    }
}
