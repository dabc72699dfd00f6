/** What pages can be filtered by: each filter declared once, with its address, its control and what it lets through. */
@NullMarked
package org.tumen.dashboard.filter;

import org.jspecify.annotations.NullMarked;
