/** Ending the access of an account or an organisation at once. */
@NullMarked
package org.amparo.portal.revocation;

import org.jspecify.annotations.NullMarked;
