/** Logging in again beside a page that somebody has typed into: the page stays as it is. */
@NullMarked
package org.amparo.portal.again;

import org.jspecify.annotations.NullMarked;
