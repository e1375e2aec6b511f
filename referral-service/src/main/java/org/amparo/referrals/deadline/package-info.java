/** Silence is an answer too, once the time is over. */
@NullMarked
package org.amparo.referrals.deadline;

import org.jspecify.annotations.NullMarked;
