/** Measures how long a ledger of very many leaves takes to be verified. */
@NullMarked
package org.amparo.bench.ledger;

import org.jspecify.annotations.NullMarked;
