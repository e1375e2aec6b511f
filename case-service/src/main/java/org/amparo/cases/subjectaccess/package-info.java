/** What a person may take with them: what was shared with whom, and a copy of their own data. */
@NullMarked
package org.amparo.cases.subjectaccess;

import org.jspecify.annotations.NullMarked;
