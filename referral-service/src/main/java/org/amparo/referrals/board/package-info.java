/** What coordinators look at: referrals that crossed a border and are not done. */
@NullMarked
package org.amparo.referrals.board;

import org.jspecify.annotations.NullMarked;
