/** Handing a case over, closing it, opening it again. */
@NullMarked
package org.amparo.portal.handing;

import org.jspecify.annotations.NullMarked;
