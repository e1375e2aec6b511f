/** At which organisation a person sleeps, and what is left to it of a right until they check out. */
@NullMarked
package org.amparo.cases.stay;

import org.jspecify.annotations.NullMarked;
