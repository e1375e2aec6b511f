/** Where people sleep: how many beds are free, who sleeps there, who comes and who goes. */
@NullMarked
package org.amparo.portal.shelter;

import org.jspecify.annotations.NullMarked;
