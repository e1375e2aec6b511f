/** What was given: service, place, day, quantity, in kind or in cash. */
@NullMarked
package org.amparo.assistance.supply;

import org.jspecify.annotations.NullMarked;
