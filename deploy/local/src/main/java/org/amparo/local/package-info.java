/** Amparo on one machine: PostgreSQL, Kafka, Keycloak and the services, for people who try it and for tests. */
@NullMarked
package org.amparo.local;

import org.jspecify.annotations.NullMarked;
