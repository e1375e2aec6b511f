/** Money asked for and given, as reported to the Financial Tracking Service: never without its day and its caveat. */
@NullMarked
package org.amparo.reporting.funding;

import org.jspecify.annotations.NullMarked;
