/** The frame around every page: layout, navigation, language, colour scheme and the error page. */
@NullMarked
package org.tumen.shell;

import org.jspecify.annotations.NullMarked;
