/** Revoking an account or an organisation now: its tokens are nobody's, and its rights end. */
@NullMarked
package org.amparo.cases.account;

import org.jspecify.annotations.NullMarked;
