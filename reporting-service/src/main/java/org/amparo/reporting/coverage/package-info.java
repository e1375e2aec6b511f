/** How far a year went: people reached beside the target and the need of the plan, as shares with the bounds that follow from releases. */
@NullMarked
package org.amparo.reporting.coverage;

import org.jspecify.annotations.NullMarked;
