package org.amparo.portal.service;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Why a service refused a command (RFC 9457).
 *
 * @param type {@code urn:amparo:problem:} and the code of the refusal; null when something between us answered
 * @param field the path of the field that was not understood; null when it was none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(
        @Nullable String type, int status, @Nullable String field) {
    private static final String PREFIX = "urn:amparo:problem:";

    /** The refusal as its service calls it, in small letters and hyphens; empty when it is none of ours. */
    public String code() {
        return type != null && type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }
}
