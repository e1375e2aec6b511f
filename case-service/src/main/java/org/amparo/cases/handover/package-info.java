/** Where people of a referral are met: written by the receiver, read by the sender, sealed. */
@NullMarked
package org.amparo.cases.handover;

import org.jspecify.annotations.NullMarked;
