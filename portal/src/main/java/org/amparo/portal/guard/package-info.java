/** What every request must pass and every answer must carry, whichever page it is. */
@NullMarked
package org.amparo.portal.guard;

import org.jspecify.annotations.NullMarked;
