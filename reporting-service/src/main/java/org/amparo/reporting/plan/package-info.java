/** What the response plan printed: people in need, targets, requirements. Reference data, about no person. */
@NullMarked
package org.amparo.reporting.plan;

import org.jspecify.annotations.NullMarked;
