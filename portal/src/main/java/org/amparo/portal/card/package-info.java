/** The card of a referral in words: the little that everybody who may see a referral sees of it. */
@NullMarked
package org.amparo.portal.card;

import org.jspecify.annotations.NullMarked;
