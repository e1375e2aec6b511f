/** The field's code lists as this service uses them. Sources: HTCDS 2.0, Palermo Protocol, R4V, CTDC, IASC. */
@NullMarked
package org.amparo.referrals.code;

import org.jspecify.annotations.NullMarked;
