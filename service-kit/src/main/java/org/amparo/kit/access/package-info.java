/** Grants, exclusions and caseloads: what a caller may do, and the lists that show no more than that. */
@NullMarked
package org.amparo.kit.access;

import org.jspecify.annotations.NullMarked;
