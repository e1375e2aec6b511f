/** What was recorded as delivered, and how it is recorded anew: figures follow by themselves. */
@NullMarked
package org.amparo.portal.corrections;

import org.jspecify.annotations.NullMarked;
