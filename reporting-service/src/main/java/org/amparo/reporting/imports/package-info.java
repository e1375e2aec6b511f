/** How reference figures come in: whole tables, all or nothing, each kept beside what it replaced, so that it can be undone. */
@NullMarked
package org.amparo.reporting.imports;

import org.jspecify.annotations.NullMarked;
