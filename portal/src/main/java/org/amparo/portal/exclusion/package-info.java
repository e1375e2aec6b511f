/** Who must never know of a person. */
@NullMarked
package org.amparo.portal.exclusion;

import org.jspecify.annotations.NullMarked;
