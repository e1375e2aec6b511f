/** Yes, no, and how it goes: what receivers say, or senders heard them say. */
@NullMarked
package org.amparo.referrals.answer;

import org.jspecify.annotations.NullMarked;
