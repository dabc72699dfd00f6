/** The pages for signing in, for one's own account, and for the accounts of others. */
@NullMarked
package org.tumen.account.ui;

import org.jspecify.annotations.NullMarked;
