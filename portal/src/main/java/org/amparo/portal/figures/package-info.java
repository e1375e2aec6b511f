/** What auditors read: key figures, released tables, how they are made. */
@NullMarked
package org.amparo.portal.figures;

import org.jspecify.annotations.NullMarked;
