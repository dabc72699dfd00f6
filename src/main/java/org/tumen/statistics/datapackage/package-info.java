/** Reads the Frictionless data package and loads it as the first releases. */
@NullMarked
package org.tumen.statistics.datapackage;

import org.jspecify.annotations.NullMarked;
