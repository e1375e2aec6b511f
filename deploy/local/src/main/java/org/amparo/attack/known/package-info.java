/** What an attacker of published figures knows: what is printed, what adds up to what, and what follows from nothing else. */
@NullMarked
package org.amparo.attack.known;

import org.jspecify.annotations.NullMarked;
