/** Aid to people nobody registered: no case, no person, counted apart. */
@NullMarked
package org.amparo.assistance.unregistered;

import org.jspecify.annotations.NullMarked;
