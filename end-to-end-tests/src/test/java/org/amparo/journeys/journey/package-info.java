/** What the system is for, told once from the first meeting to the completed referral. */
@NullMarked
package org.amparo.journeys.journey;

import org.jspecify.annotations.NullMarked;
