/** Clocks in words: how long is left, beside until when; in the time of the reader's organisation. */
@NullMarked
package org.amparo.portal.deadline;

import org.jspecify.annotations.NullMarked;
