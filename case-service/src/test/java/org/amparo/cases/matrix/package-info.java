/** The world in which every endpoint of case-service is tried by everybody. */
@NullMarked
package org.amparo.cases.matrix;

import org.jspecify.annotations.NullMarked;
