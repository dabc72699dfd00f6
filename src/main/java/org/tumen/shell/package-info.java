/** The frame around every page: layout, navigation, language, colour scheme and error pages. */
@NullMarked
package org.tumen.shell;

import org.jspecify.annotations.NullMarked;
