/** What holding or sharing anything about a person rests on: consent, vital interest, legal duty. There is no fourth. */
@NullMarked
package org.amparo.cases.basis;

import org.jspecify.annotations.NullMarked;
