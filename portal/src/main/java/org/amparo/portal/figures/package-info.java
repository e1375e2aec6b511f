/** What auditors read first: the key figures of a year, and how figures are made. */
@NullMarked
package org.amparo.portal.figures;

import org.jspecify.annotations.NullMarked;
