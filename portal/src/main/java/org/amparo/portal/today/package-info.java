/** My day: what a caseworker must do now, what is new, and what was begun. */
@NullMarked
package org.amparo.portal.today;

import org.jspecify.annotations.NullMarked;
