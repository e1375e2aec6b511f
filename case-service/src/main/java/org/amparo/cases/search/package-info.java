/** Finds a person again inside the caller's own caseload, without a name lying in a column. */
@NullMarked
package org.amparo.cases.search;

import org.jspecify.annotations.NullMarked;
