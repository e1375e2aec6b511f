/** The reporting officer's month: rows of the 5W, why each number, and the versions that were given. */
@NullMarked
package org.amparo.portal.fivew;

import org.jspecify.annotations.NullMarked;
