/** Who can help where: organisations, what they offer to whom, and how they are reached. */
@NullMarked
package org.amparo.referrals.directory;

import org.jspecify.annotations.NullMarked;
