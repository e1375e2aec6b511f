/** Tables as CSV with a header row and a row of HXL hashtags (HXL 1.1): read strictly, written so that no spreadsheet runs them. */
@NullMarked
package org.amparo.reporting.hxl;

import org.jspecify.annotations.NullMarked;
