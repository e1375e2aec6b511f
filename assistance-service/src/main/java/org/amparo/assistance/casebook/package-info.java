/** What this service knows of cases, by its own handles: who may deliver to whom, from which day to which. */
@NullMarked
package org.amparo.assistance.casebook;

import org.jspecify.annotations.NullMarked;
