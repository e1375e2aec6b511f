/** What keeping and sharing a person's data rests on: shown, recorded, and taken back in three ways. */
@NullMarked
package org.amparo.portal.consent;

import org.jspecify.annotations.NullMarked;
