/** What was given: service, place, day, quantity, in kind or in cash; and how people without a name are counted. */
@NullMarked
package org.amparo.assistance.supply;

import org.jspecify.annotations.NullMarked;
