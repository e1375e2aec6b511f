/** An organisation's own deliveries of a month, exactly counted. */
@NullMarked
package org.amparo.assistance.monthly;

import org.jspecify.annotations.NullMarked;
