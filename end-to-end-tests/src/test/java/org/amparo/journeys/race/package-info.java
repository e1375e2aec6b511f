/** People change their minds while others act: whatever the order, the end is right. */
@NullMarked
package org.amparo.journeys.race;

import org.jspecify.annotations.NullMarked;
