/** The people and cases of one period as the release engine counts them: codes and random numbers, nobody's name. */
@NullMarked
package org.amparo.reporting.population;

import org.jspecify.annotations.NullMarked;
