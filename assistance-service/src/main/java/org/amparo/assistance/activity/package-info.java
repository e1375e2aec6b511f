/** Trainings, mechanisms and campaigns: what an organisation did without assisting anybody. Counts, never people. */
@NullMarked
package org.amparo.assistance.activity;

import org.jspecify.annotations.NullMarked;
