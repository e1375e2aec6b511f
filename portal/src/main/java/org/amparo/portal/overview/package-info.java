/** The case at a glance: what it is about, who is in it, what happened, who has seen it. */
@NullMarked
package org.amparo.portal.overview;

import org.jspecify.annotations.NullMarked;
