/** What people do in a browser, and what must never be found in it. */
@NullMarked
package org.amparo.journeys.portal;

import org.jspecify.annotations.NullMarked;
