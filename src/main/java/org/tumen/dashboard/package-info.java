/** The topic pages: what is shown (view state), how it is filtered, and the declarations of the topics. */
@NullMarked
package org.tumen.dashboard;

import org.jspecify.annotations.NullMarked;
