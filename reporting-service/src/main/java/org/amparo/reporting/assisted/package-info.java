/** Who was assisted in a year, each counted once: kept beside the facts, a second behind them at most. */
@NullMarked
package org.amparo.reporting.assisted;

import org.jspecify.annotations.NullMarked;
