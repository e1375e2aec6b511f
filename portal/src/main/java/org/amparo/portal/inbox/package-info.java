/** What a receiving organisation was asked for, and what it took on: the most urgent first. */
@NullMarked
package org.amparo.portal.inbox;

import org.jspecify.annotations.NullMarked;
