/** Says in one sentence what figures show: how many, when most, what at last. */
@NullMarked
package org.tumen.chart.sentence;

import org.jspecify.annotations.NullMarked;
