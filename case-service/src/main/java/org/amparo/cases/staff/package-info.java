/** Who works for an organisation and as what: accounts at the identity provider, invited by one person and let in by another. */
@NullMarked
package org.amparo.cases.staff;

import org.jspecify.annotations.NullMarked;
