/** Coarse facts as they come from the other services, kept under names that only this service can make. */
@NullMarked
package org.amparo.reporting.facts;

import org.jspecify.annotations.NullMarked;
