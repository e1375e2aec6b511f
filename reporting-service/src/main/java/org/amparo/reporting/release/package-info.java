/** Makes a release: one integer program over all tables together, a ladder of coarser steps, and a certificate. */
@NullMarked
package org.amparo.reporting.release;

import org.jspecify.annotations.NullMarked;
