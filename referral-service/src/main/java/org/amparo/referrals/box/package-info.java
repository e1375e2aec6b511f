/** What each side sees: the sender's box, the receiver's inbox, the coordinator's board. */
@NullMarked
package org.amparo.referrals.box;

import org.jspecify.annotations.NullMarked;
