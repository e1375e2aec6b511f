/** Who is logged in: tokens and choices stay here, the browser holds a number that means nothing. */
@NullMarked
package org.amparo.portal.session;

import org.jspecify.annotations.NullMarked;
