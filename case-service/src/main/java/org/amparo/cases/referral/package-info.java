/** Referrals as their sender asks for them and follows them. */
@NullMarked
package org.amparo.cases.referral;

import org.jspecify.annotations.NullMarked;
