/** What the system must not do, asked of the whole of it. */
@NullMarked
package org.amparo.journeys.refusal;

import org.jspecify.annotations.NullMarked;
