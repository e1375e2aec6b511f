/** Who read or decided what: one leaf for each, written with what it records, so that no endpoint can forget it. */
@NullMarked
package org.amparo.kit.ledger;

import org.jspecify.annotations.NullMarked;
