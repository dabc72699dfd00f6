/** Signing in and out, how attempts are limited, and what the server refuses to whom. */
@NullMarked
package org.tumen.account.signin;

import org.jspecify.annotations.NullMarked;
