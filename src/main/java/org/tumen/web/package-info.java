/** What every request and answer goes through: headers, scripts, caching, pace and plain error pages. */
@NullMarked
package org.tumen.web;

import org.jspecify.annotations.NullMarked;
