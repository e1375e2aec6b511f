/** Events have their effect exactly once, in the order of their stream, however often they arrive. */
@NullMarked
package org.amparo.kit.inbox;

import org.jspecify.annotations.NullMarked;
