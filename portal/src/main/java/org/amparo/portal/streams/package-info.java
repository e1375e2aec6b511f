/** What administrators see of messages between services that wait or were parked, and how one is tried again. No content. */
@NullMarked
package org.amparo.portal.streams;

import org.jspecify.annotations.NullMarked;
