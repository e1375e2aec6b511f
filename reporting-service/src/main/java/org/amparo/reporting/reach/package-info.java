/** People reached, as far as a release says: each count with what may be concluded from it, or the reason why there is none. */
@NullMarked
package org.amparo.reporting.reach;

import org.jspecify.annotations.NullMarked;
