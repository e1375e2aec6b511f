/** What happened to referrals, as case-service is told. */
@NullMarked
package org.amparo.referrals.event;

import org.jspecify.annotations.NullMarked;
