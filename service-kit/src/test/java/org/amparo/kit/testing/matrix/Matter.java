package org.amparo.kit.testing.matrix;

import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.TestUser;

/**
 * One thing that endpoints are about, in one state, and how people stand to it.
 *
 * @param about its kind, as the table names it
 * @param state as a failure tells it
 * @param parts what leads to it in an address
 */
public record Matter(String about, String state, Map<String, String> parts, List<Standing> standings) {
    /** What needs no right to anything: only the role is asked for. */
    static Matter ofNothing() {
        var every = TestUser.EVERY_ROLE.toArray(String[]::new);
        return new Matter(
                AccessRow.NOTHING,
                "always",
                Map.of(),
                List.of(
                        Standing.anybodyOf("PE-CASA-ABIERTA", "", every),
                        Standing.anybodyOf("EC-PUENTE", "", every),
                        Standing.anybodyOf("", "", every)));
    }
}
