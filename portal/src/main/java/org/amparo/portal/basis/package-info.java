/** The part of a form that says what keeping or sharing something about a person rests on. */
@NullMarked
package org.amparo.portal.basis;

import org.jspecify.annotations.NullMarked;
