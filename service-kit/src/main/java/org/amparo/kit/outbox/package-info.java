/** Events leave with the transaction that made them true, in the order of their stream. */
@NullMarked
package org.amparo.kit.outbox;

import org.jspecify.annotations.NullMarked;
