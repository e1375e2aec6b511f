/** What a receiver's desk should look at: that something is waiting, and at which referral. */
@NullMarked
package org.amparo.referrals.notice;

import org.jspecify.annotations.NullMarked;
