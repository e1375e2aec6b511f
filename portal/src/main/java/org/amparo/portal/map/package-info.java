/** The map of the countries of the response, drawn here and readable without scripts, in grey and by ear. */
@NullMarked
package org.amparo.portal.map;

import org.jspecify.annotations.NullMarked;
