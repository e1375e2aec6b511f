/** What stands above every page of a case: its code, its state, the ways to its other pages. */
@NullMarked
package org.amparo.portal.workspace;

import org.jspecify.annotations.NullMarked;
