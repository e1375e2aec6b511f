/** A 5W file of somebody's own, looked over by the rules of the form before it is sent. Nothing of it is kept or shown again. */
@NullMarked
package org.amparo.portal.filecheck;

import org.jspecify.annotations.NullMarked;
