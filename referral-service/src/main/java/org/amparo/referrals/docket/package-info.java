/** Where every change of a referral is kept, with the rights and the events that go with it. */
@NullMarked
package org.amparo.referrals.docket;

import org.jspecify.annotations.NullMarked;
