/** What somebody has begun to write: case-service keeps it sealed for its author alone. */
@NullMarked
package org.amparo.portal.drafts;

import org.jspecify.annotations.NullMarked;
