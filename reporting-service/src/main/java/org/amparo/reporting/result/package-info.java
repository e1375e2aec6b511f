/** What reports say of a year that is over: people reached, the assistance mechanism, partners. Reference data, about no person. */
@NullMarked
package org.amparo.reporting.result;

import org.jspecify.annotations.NullMarked;
