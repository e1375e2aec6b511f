/** What reporting is told of cases and people: coarse, under wraps, each person as one however many files they have. */
@NullMarked
package org.amparo.cases.facts;

import org.jspecify.annotations.NullMarked;
