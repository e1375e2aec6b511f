/**
 * The counting rules of the response plan as types (R4V, end-year reports): what must not be added has no operation that
 * adds it, and what is printed stands beside what is computed.
 */
@NullMarked
package org.amparo.reporting.counting;

import org.jspecify.annotations.NullMarked;
