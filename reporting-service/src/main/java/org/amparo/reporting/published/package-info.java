/** What is given out: tables of protected counts, what may be concluded from each, and shares computed from them alone. */
@NullMarked
package org.amparo.reporting.published;

import org.jspecify.annotations.NullMarked;
