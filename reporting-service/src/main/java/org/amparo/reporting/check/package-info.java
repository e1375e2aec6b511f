/** The rules of R4V's monthly 5W, run over one row at a time: over our own rows and over a file somebody wants to send. */
@NullMarked
package org.amparo.reporting.check;

import org.jspecify.annotations.NullMarked;
