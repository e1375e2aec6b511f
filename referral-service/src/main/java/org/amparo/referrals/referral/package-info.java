/** The life of a referral: one receiver at a time, one custodian at any moment, one end. Plain Java. */
@NullMarked
package org.amparo.referrals.referral;

import org.jspecify.annotations.NullMarked;
