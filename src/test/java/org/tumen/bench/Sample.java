package org.tumen.bench;

import java.util.Arrays;
import java.util.List;

/** Measured values of one thing, in ascending order. */
record Sample(double... values) {

    Sample {
        values = values.clone();
        Arrays.sort(values);
    }

    static Sample of(List<Double> values) {
        return new Sample(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double median() {
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** The smallest value which at least this share of all values does not exceed. */
    double percentile(double share) {
        return values[Math.max(0, (int) Math.ceil(share * values.length) - 1)];
    }

    /** The median with the least and the greatest value, which tell how noisy the machine was. */
    String text(String unit, double scale, int decimals) {
        String number = "%." + decimals + "f";
        return (number + " %s (" + number + "–" + number + ")").formatted(median() / scale, unit,
                values[0] / scale, values[values.length - 1] / scale);
    }
}
