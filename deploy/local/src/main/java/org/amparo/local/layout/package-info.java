/** Where what lies on one machine: the services, their ports, the folders. */
@NullMarked
package org.amparo.local.layout;

import org.jspecify.annotations.NullMarked;
