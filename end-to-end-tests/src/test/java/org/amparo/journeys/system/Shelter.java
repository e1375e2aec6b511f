package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.amparo.local.layout.AmparoService;

/** A house of Puente's, whose address is sealed and opened by its own people only. */
public record Shelter(String path) {
    private static final String STREET = "Calle de las Gaviotas 12";

    /** With an address that its people can open. */
    public static Shelter opened() {
        var shelter = withAddress(Map.of("address", STREET));
        Eventually.holds(shelter::showsItsAddress);
        return shelter;
    }

    public static Shelter withAddress(Map<String, Object> address) {
        var shelter = new Shelter(Account.PARTNER
                .sends(AmparoService.ASSISTANCE, "/shelters", house())
                .must(201)
                .location());
        Account.PARTNER
                .changes(AmparoService.ASSISTANCE, shelter.addressPath(), address, "\"0\"")
                .must(204);
        return shelter;
    }

    public String addressPath() {
        return path + "/address";
    }

    public Answer address() {
        return Account.PARTNER.reads(AmparoService.ASSISTANCE, addressPath());
    }

    public void showsItsAddress() {
        assertThat(address().must(200).at("/address")).isEqualTo(STREET);
    }

    /** What is no secret: how many beds there are. */
    public Answer has(int beds) {
        var seen = Account.PARTNER.reads(AmparoService.ASSISTANCE, path).must(200);
        return Account.PARTNER.changes(
                AmparoService.ASSISTANCE, path, Map.of("capacity", beds, "open", true), seen.etag());
    }

    private static Map<String, Object> house() {
        return Map.of(
                "capacity",
                8,
                "welcome",
                Map.of("genders", List.of("FEMININE"), "ages", List.of("ADULTS"), "families", true),
                "open",
                true);
    }
}
