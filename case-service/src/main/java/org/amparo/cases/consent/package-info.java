/** Consents and the other bases for sharing, per person. */
@NullMarked
package org.amparo.cases.consent;

import org.jspecify.annotations.NullMarked;
