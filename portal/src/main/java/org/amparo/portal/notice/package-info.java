/** What waits for whoever reads, from whichever service: the page a mail leads to. */
@NullMarked
package org.amparo.portal.notice;

import org.jspecify.annotations.NullMarked;
