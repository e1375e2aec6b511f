package org.amparo.kit.access;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;

/** Page markers that only this service can read or make, each bound to one list, one filter and one caller. */
@ApplicationScoped
public class Cursors {
    private static final int BYTES = 3 * Long.BYTES;

    private final Aead aead;

    Cursors(Keysets keysets) {
        aead = keysets.aead("tokens");
    }

    /** The marker behind this line; the scope says of which list, filter and caller. */
    public String seal(Caseload.Line line, String scope) {
        var plain = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, line.sortAt()))
                .putLong(line.resource().getMostSignificantBits())
                .putLong(line.resource().getLeastSignificantBits());
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(aead.encrypt(plain.array(), bytes(scope)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset of the cursors cannot encrypt", fault);
        }
    }

    /**
     * The line a marker stands for.
     *
     * @throws Refused when it was made for another scope, or elsewhere
     */
    public Caseload.Line open(String cursor, String scope) {
        try {
            var plain = ByteBuffer.wrap(aead.decrypt(Base64.getUrlDecoder().decode(cursor), bytes(scope)));
            var sortAt = Instant.EPOCH.plus(plain.getLong(), ChronoUnit.MICROS);
            return new Caseload.Line(new UUID(plain.getLong(), plain.getLong()), sortAt);
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            throw new Refused(GeneralProblem.FOREIGN_CURSOR);
        }
    }

    private static byte[] bytes(String scope) {
        return scope.getBytes(StandardCharsets.UTF_8);
    }
}
