/** How to reach a person and who they are: opened on purpose, said before, and in the access log. */
@NullMarked
package org.amparo.portal.identity;

import org.jspecify.annotations.NullMarked;
