/** Logging out, and leaving at once. */
@NullMarked
package org.amparo.portal.leaving;

import org.jspecify.annotations.NullMarked;
