/** Coarse facts for reporting: codes, bands and months, under keys that nobody else can make. */
@NullMarked
package org.amparo.cases.facts;

import org.jspecify.annotations.NullMarked;
