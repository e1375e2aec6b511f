/** The coordinator's board: which referral between countries is stuck, and with whom. */
@NullMarked
package org.amparo.portal.board;

import org.jspecify.annotations.NullMarked;
