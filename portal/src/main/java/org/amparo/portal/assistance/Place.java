package org.amparo.portal.assistance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;

/**
 * A place to sleep, without its address.
 *
 * @param token names it, and says nothing about where it is
 * @param open whether somebody new may come
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Place(String token, int capacity, int freeBeds, Welcome welcome, boolean open) {
    /** Who a place is for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Welcome(Set<String> genders, Set<String> ages, boolean families) {}
}
