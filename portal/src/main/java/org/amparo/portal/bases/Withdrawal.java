package org.amparo.portal.bases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person takes something back.
 *
 * @param consent what is taken back; null for all
 * @param referral whose service is stopped; null but with {@link #STOP}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Withdrawal(
        String kind, @Nullable UUID consent, @Nullable UUID referral) {
    public static final String SHARE_NO_MORE = "SHARE_NO_MORE";
    public static final String STOP = "STOP_THIS_SERVICE";
    public static final String ERASE = "ERASE_ME";
    public static final List<String> KINDS = List.of(SHARE_NO_MORE, STOP, ERASE);
}
