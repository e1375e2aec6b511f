/** Two records of one person inside an organisation: found, shown, counted once, and parted again for thirty days. */
@NullMarked
package org.amparo.cases.duplicate;

import org.jspecify.annotations.NullMarked;
