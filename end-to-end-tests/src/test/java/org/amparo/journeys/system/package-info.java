/** The system under test from outside: its accounts, its addresses, its database as nobody inside sees it. */
@NullMarked
package org.amparo.journeys.system;

import org.jspecify.annotations.NullMarked;
