/** A command sent twice has its effect once, and updates name the state they were decided on. */
@NullMarked
package org.amparo.kit.idempotency;

import org.jspecify.annotations.NullMarked;
