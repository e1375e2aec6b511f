/** What somebody has begun to write: kept sealed for its author alone, so that no connection loses it. */
@NullMarked
package org.amparo.cases.draft;

import org.jspecify.annotations.NullMarked;
