/** What keeping and sharing data of people rests on, as case-service knows it. */
@NullMarked
package org.amparo.portal.bases;

import org.jspecify.annotations.NullMarked;
