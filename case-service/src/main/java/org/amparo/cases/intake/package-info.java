/** Where a case begins, and what is told of it: that it exists, who may deliver, and coarse facts for reporting. */
@NullMarked
package org.amparo.cases.intake;

import org.jspecify.annotations.NullMarked;
