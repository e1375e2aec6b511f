/** What auditors are given: protected tables of published releases, each cell with what may be concluded from it. */
@NullMarked
package org.amparo.reporting.product;

import org.jspecify.annotations.NullMarked;
