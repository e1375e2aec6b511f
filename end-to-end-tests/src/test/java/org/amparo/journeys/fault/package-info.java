/** What breaks in a day of work, done on purpose from outside. */
@NullMarked
package org.amparo.journeys.fault;

import org.jspecify.annotations.NullMarked;
