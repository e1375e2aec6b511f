/** How long closed cases are kept, and what an officer decides when the time is over. */
@NullMarked
package org.amparo.cases.retention;

import org.jspecify.annotations.NullMarked;
