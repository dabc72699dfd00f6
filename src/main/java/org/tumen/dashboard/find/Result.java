package org.tumen.dashboard.find;

import org.tumen.dashboard.address.ViewAddress;

/**
 * A thing found, as a reader sees it.
 *
 * @param value  of a figure, with its unit; else empty
 * @param detail what tells it from others: when, where, by whom
 */
record Result(String title, String value, String detail, ViewAddress address) {
}
