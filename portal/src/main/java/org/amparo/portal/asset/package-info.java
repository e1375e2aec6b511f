/** Styles, scripts, font and icon under names that change with their content. */
@NullMarked
package org.amparo.portal.asset;

import org.jspecify.annotations.NullMarked;
