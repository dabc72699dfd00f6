/** Who may do what: accounts and their roles, signing in and out, and what the server refuses to whom. */
@NullMarked
package org.tumen.account;

import org.jspecify.annotations.NullMarked;
