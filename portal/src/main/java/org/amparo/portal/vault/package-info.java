/** What case-service keeps sealed of people: each reading is in the access log. */
@NullMarked
package org.amparo.portal.vault;

import org.jspecify.annotations.NullMarked;
