/** The list of one's cases: filters in the address, codes instead of names. */
@NullMarked
package org.amparo.portal.caselist;

import org.jspecify.annotations.NullMarked;
