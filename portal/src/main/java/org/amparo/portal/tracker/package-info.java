/** What became of a referral, for its sender: who is asked until when, what was answered, and what is to be done. */
@NullMarked
package org.amparo.portal.tracker;

import org.jspecify.annotations.NullMarked;
