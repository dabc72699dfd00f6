/** The page that tells admins what is checked of a file. */
@NullMarked
package org.tumen.upload.rule;

import org.jspecify.annotations.NullMarked;
