/** The field's code lists as this service uses them. Sources: R4V (platforms, 5W), ISO 3166. */
@NullMarked
package org.amparo.reporting.code;

import org.jspecify.annotations.NullMarked;
