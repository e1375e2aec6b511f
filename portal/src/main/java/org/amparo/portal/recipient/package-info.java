/** To whom something can be given, so that they can be told apart: by number, age and gender, and by name where names are shown. */
@NullMarked
package org.amparo.portal.recipient;

import org.jspecify.annotations.NullMarked;
