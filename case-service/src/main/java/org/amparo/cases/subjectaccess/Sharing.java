package org.amparo.cases.subjectaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.code.Block;
import org.amparo.kit.access.Grant;
import org.jspecify.annotations.Nullable;

/**
 * What was shared about one person, and with whom.
 *
 * @param neverShared blocks that nobody outside was ever allowed to open
 */
record Sharing(List<Card> cards, List<Right> rights, List<Given> given, Set<Block> neverShared) {

    /** An organisation was asked, and saw the card: no name, no place. */
    record Card(String organisation, Instant at) {}

    /**
     * Somebody could open blocks.
     *
     * @param organisation who; null for an account of the own organisation in an emergency
     * @param basis what it rested on; null when on none, as until check-out or in an emergency
     * @param until when it ended, or will
     * @param opened when somebody did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Right(
            @Nullable String organisation,
            Grant.Origin origin,
            String purpose,
            Basis.@Nullable Kind basis,
            Set<Block> blocks,
            Set<Block> notShared,
            Instant from,
            Instant until,
            List<Instant> opened) {}

    /** An authority was given something on paper. */
    record Given(String asker, String country, LocalDate askedOn, String outcome) {}
}
