/** Who may do what: accounts, their roles and passwords. */
@NullMarked
package org.tumen.account;

import org.jspecify.annotations.NullMarked;
