/**
 * The key figures of a year as R4V prints them, platform by platform: what the plan asks for, who was reached, what was given.
 * Side by side, and nothing made of one and another.
 */
@NullMarked
package org.amparo.reporting.keyfigure;

import org.jspecify.annotations.NullMarked;
