/** Coarse facts for reporting, as this service writes them. */
@NullMarked
package org.amparo.assistance.facts;

import org.jspecify.annotations.NullMarked;
