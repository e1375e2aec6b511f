/** Coarse facts for reporting: codes, months and hours, under keys that nobody else can make. */
@NullMarked
package org.amparo.referrals.facts;

import org.jspecify.annotations.NullMarked;
