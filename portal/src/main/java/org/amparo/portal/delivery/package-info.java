/** What was given to several people on one day, and how their service goes: one short page. */
@NullMarked
package org.amparo.portal.delivery;

import org.jspecify.annotations.NullMarked;
