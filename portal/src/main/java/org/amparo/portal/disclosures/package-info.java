/** What case-service shares with a receiver that accepted, and where both sides meet; asked for in the receiver's name. */
@NullMarked
package org.amparo.portal.disclosures;

import org.jspecify.annotations.NullMarked;
