/** Who asked for files, what was answered, and what must not be erased meanwhile. */
@NullMarked
package org.amparo.cases.demand;

import org.jspecify.annotations.NullMarked;
