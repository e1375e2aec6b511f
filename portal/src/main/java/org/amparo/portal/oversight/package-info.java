/** The data-protection officer's desk: what rests on nothing any more, what was opened in an emergency, what waits. No case content. */
@NullMarked
package org.amparo.portal.oversight;

import org.jspecify.annotations.NullMarked;
