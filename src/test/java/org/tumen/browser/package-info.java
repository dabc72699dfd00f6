/** What a reader sees and does, tried in Chromium on the whole running app. */
@NullMarked
package org.tumen.browser;

import org.jspecify.annotations.NullMarked;
