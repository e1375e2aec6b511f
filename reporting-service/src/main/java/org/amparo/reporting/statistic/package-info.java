/** What others counted, as papers of the response quote it: single numbers with their source, from which nothing is computed. */
@NullMarked
package org.amparo.reporting.statistic;

import org.jspecify.annotations.NullMarked;
