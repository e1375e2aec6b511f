/** Who works on a case and whether it is worked on, as case-service changes it. */
@NullMarked
package org.amparo.portal.assignments;

import org.jspecify.annotations.NullMarked;
