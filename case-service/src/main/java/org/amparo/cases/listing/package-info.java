/** Lists that an officer or a caseworker pages through, each cut at a place that only this service can mark. */
@NullMarked
package org.amparo.cases.listing;

import org.jspecify.annotations.NullMarked;
