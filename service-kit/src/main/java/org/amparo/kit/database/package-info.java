/** One transaction per use case, one role of the database per kind of work, one clock per transaction. */
@NullMarked
package org.amparo.kit.database;

import org.jspecify.annotations.NullMarked;
