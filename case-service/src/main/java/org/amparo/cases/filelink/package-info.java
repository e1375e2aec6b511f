/** Two files of one person at two organisations: linked by both, merged by nobody, and parted by either. */
@NullMarked
package org.amparo.cases.filelink;

import org.jspecify.annotations.NullMarked;
