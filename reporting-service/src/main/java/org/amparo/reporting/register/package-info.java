/** Who asked for which figures, and whether they were given. */
@NullMarked
package org.amparo.reporting.register;

import org.jspecify.annotations.NullMarked;
