/** Who asked for which figures, also those that were not given out: in the open, for those who read figures. */
@NullMarked
package org.amparo.portal.register;

import org.jspecify.annotations.NullMarked;
