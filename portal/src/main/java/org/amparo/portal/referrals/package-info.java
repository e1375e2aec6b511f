/** What referral-service tells those who receive or send referrals, asked for in the name of whoever reads. */
@NullMarked
package org.amparo.portal.referrals;

import org.jspecify.annotations.NullMarked;
