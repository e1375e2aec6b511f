/** What the papers claim of the tests is true. */
@NullMarked
package org.amparo.journeys.paper;

import org.jspecify.annotations.NullMarked;
