/** What assistance-service is told and tells: whom one may deliver to, and what was given. */
@NullMarked
package org.amparo.portal.assistance;

import org.jspecify.annotations.NullMarked;
