/** The servers Amparo needs, each from its published artifacts: PostgreSQL, Kafka, Keycloak. */
@NullMarked
package org.amparo.local.server;

import org.jspecify.annotations.NullMarked;
