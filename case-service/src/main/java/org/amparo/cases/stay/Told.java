package org.amparo.cases.stay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.handle.Handle;

/**
 * What this service reads of {@code stay.began.v1} and {@code stay.ended.v1}.
 *
 * @param at when the person came, or went
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Told(UUID stay, Handle caseFile, Handle person, OrganisationCode organisation, Instant at) {}
