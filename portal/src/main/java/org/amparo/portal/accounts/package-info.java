/** Accounts of an organisation's staff: invited by one person, let in by another, changed, ended. Nothing of any case. */
@NullMarked
package org.amparo.portal.accounts;

import org.jspecify.annotations.NullMarked;
