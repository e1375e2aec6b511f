package org.amparo.cases.timeline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.ServiceType;
import org.amparo.cases.handle.Handle;

/** What this service reads of {@code assistance.delivered.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Delivered(Handle caseFile, ServiceType service, OrganisationCode organisation, Instant occurredAt) {}
