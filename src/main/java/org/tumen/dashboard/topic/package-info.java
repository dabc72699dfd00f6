/** The declarations of the topics: their figures, filters and parts, and what can be chosen. */
@NullMarked
package org.tumen.dashboard.topic;

import org.jspecify.annotations.NullMarked;
