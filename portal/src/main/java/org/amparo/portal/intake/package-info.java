/** Registering people: safety first, then the basis, then the rest; kept as it is typed. */
@NullMarked
package org.amparo.portal.intake;

import org.jspecify.annotations.NullMarked;
