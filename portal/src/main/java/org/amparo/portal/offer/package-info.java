/** An offer: what is asked for, what is not shared yet, and the answer. */
@NullMarked
package org.amparo.portal.offer;

import org.jspecify.annotations.NullMarked;
