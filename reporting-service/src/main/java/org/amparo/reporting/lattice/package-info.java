/** What a release may say: one list of tables, read by the engine, its attacker and whoever shows figures. */
@NullMarked
package org.amparo.reporting.lattice;

import org.jspecify.annotations.NullMarked;
