package org.tumen.account.signin;

import org.jspecify.annotations.Nullable;

/**
 * Somebody tries a password.
 *
 * @param name    of the account, as it was typed
 * @param address from which it is tried
 * @param device  the browser as {@link KnownDevices} knows it for that account; null for one that it does not know
 */
record Attempt(String name, String address, @Nullable String device) {
}
