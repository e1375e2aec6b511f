/** What an organisation says of itself in the directory: what it offers to whom, for how many, and that it is still right. */
@NullMarked
package org.amparo.referrals.entry;

import org.jspecify.annotations.NullMarked;
