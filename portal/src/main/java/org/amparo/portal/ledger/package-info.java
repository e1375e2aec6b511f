/** What administrators and data-protection officers see of the access log of each service: whether it is intact. Not a word of it. */
@NullMarked
package org.amparo.portal.ledger;

import org.jspecify.annotations.NullMarked;
