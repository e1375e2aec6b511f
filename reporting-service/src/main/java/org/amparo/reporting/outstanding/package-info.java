/** Which organisations have not reported a month yet, for whoever reminds them. */
@NullMarked
package org.amparo.reporting.outstanding;

import org.jspecify.annotations.NullMarked;
