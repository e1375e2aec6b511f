/** Words that exist nowhere else are entered wherever something is sealed, and then looked for everywhere. */
@NullMarked
package org.amparo.journeys.canary;

import org.jspecify.annotations.NullMarked;
