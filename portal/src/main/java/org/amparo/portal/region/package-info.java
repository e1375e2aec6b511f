/** First-level units of countries: as near as anything outside the vault says a place. */
@NullMarked
package org.amparo.portal.region;

import org.jspecify.annotations.NullMarked;
