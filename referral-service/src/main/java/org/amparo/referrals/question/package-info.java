/** What a receiver asks from a list before it answers, and what the sender says from a list; the clock of the answer goes on. */
@NullMarked
package org.amparo.referrals.question;

import org.jspecify.annotations.NullMarked;
