/** Tells whoever works on a case that somebody tried who must never know of its people; the one who tried notices nothing. */
@NullMarked
package org.amparo.cases.alert;

import org.jspecify.annotations.NullMarked;
