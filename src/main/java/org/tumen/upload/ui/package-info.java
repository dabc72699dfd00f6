/** The pages on which an admin brings in a file, corrects it and publishes it. */
@NullMarked
package org.tumen.upload.ui;

import org.jspecify.annotations.NullMarked;
