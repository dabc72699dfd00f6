package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;

/** No test is in two lanes or in none. */
class LanesTest {

    @Test
    void whatThePagesLaneTakesTheOtherLeaves() {
        String[] taken = PagesLane.class.getAnnotation(SelectPackages.class).value();

        assertThat(OtherLane.class.getAnnotation(ExcludePackages.class).value()).containsExactly(taken);
        assertThat(Arrays.stream(taken)).allMatch(name -> name.startsWith("org.tumen."));
    }
}
