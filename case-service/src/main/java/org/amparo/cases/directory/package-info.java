/** Organisations as the register tells them: code, country, classes. */
@NullMarked
package org.amparo.cases.directory;

import org.jspecify.annotations.NullMarked;
