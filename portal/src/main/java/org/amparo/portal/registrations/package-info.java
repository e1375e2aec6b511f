/** How a case begins at case-service. */
@NullMarked
package org.amparo.portal.registrations;

import org.jspecify.annotations.NullMarked;
