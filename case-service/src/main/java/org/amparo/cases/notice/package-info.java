/** What somebody should look at: that something is waiting, and in which case. */
@NullMarked
package org.amparo.cases.notice;

import org.jspecify.annotations.NullMarked;
