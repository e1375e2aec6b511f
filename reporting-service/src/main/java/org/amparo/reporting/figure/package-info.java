/** What auditors are answered about people until protected releases exist: two numbers a closed year, or none. */
@NullMarked
package org.amparo.reporting.figure;

import org.jspecify.annotations.NullMarked;
