/** How a release comes about: asked for, made and attacked in the background, published by a person, and then never changed. */
@NullMarked
package org.amparo.reporting.publication;

import org.jspecify.annotations.NullMarked;
