/** The folder that holds all running state: what is on its disk, and how it is told when it is not. */
@NullMarked
package org.tumen.state;

import org.jspecify.annotations.NullMarked;
