/** Practising: a band over every page of those who only practise, and invented cases to begin with. */
@NullMarked
package org.amparo.portal.practice;

import org.jspecify.annotations.NullMarked;
