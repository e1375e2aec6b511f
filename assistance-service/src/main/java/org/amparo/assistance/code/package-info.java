/** The field's code lists as this service uses them. Sources: R4V 5W, HTCDS 2.0, CTDC, IASC. */
@NullMarked
package org.amparo.assistance.code;

import org.jspecify.annotations.NullMarked;
